package org.cadre.budget;

import org.cadre.platform.refusal.WrongValue;

/** Reasons and names that a rule asks for. */
public final class Words {

    private Words() {}

    /** Nothing was written, or more than is kept; argument: how many characters there are. */
    public static final class WordsAreMissing extends WrongValue {
        WordsAreMissing(String field, int most) {
            super(field, most);
        }
    }

    /** Refuses with {@link WordsAreMissing}. */
    public static String needed(String field, String words, int most) {
        var stripped = words.strip();
        if (stripped.isEmpty() || stripped.length() > most) {
            throw new WordsAreMissing(field, most);
        }
        return stripped;
    }

    /** Refuses with {@link WordsAreMissing} what is too long. */
    public static String given(String field, String words, int most) {
        return words.isBlank() ? "" : needed(field, words, most);
    }
}
