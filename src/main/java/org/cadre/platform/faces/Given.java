package org.cadre.platform.faces;

import org.cadre.platform.refusal.NotFound;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;

/** What a request carried, which no form need have offered: read so that a rule can refuse it. */
public final class Given {

    private Given() {}

    /** Empty where nothing came. */
    public static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A whole number of at most four digits; -1, which no rule takes, for anything else. */
    public static int whole(@Nullable String text) {
        return text(text).strip().matches("[0-9]{1,4}") ? Integer.parseInt(text(text).strip()) : -1;
    }

    /** The constant of this name; empty for what is none. */
    public static <E extends Enum<E>> Optional<E> find(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    /** Refuses with {@link NotFound} what is no such word. */
    public static <E extends Enum<E>> E get(E[] values, @Nullable String name) {
        return find(values, name).orElseThrow(() -> new NotFound("choice " + name));
    }
}
