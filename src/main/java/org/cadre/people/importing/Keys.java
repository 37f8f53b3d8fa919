package org.cadre.people.importing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts that people take for the same: case, accents and doubled spaces make no difference. */
public final class Keys {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Keys() {}

    /** As the database compares, so that what is new here is not refused there. */
    public static String of(String text) {
        var parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return SPACES.matcher(MARKS.matcher(parts).replaceAll("").strip())
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
    }
}
