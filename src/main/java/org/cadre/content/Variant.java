package org.cadre.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lie of a country for which a block has its own facts and examples. */
public enum Variant {
    COASTAL,
    LANDLOCKED;

    /** As written in a pack: {@code coastal}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Variant> find(String key) {
        return Arrays.stream(values()).filter(variant -> variant.key().equals(key)).findFirst();
    }
}
