package org.cadre.safeguarding;

import org.cadre.platform.refusal.WrongValue;

/**
 * What people write in a case. Refuses with {@link WordsAreMissing} and {@link WordsAreTooLong}.
 */
final class Words {

    static final int LONGEST = 5000;
    static final int LONGEST_LINE = 300;

    private Words() {}

    /** The field stays empty. */
    public static final class WordsAreMissing extends WrongValue {
        WordsAreMissing(String field) {
            super(field);
        }
    }

    /** Argument: the most characters. */
    public static final class WordsAreTooLong extends WrongValue {
        WordsAreTooLong(String field, int longest) {
            super(field, longest);
        }
    }

    static String required(String field, String written) {
        var text = optional(field, written, LONGEST);
        if (text.isEmpty()) {
            throw new WordsAreMissing(field);
        }
        return text;
    }

    static String optional(String field, String written, int longest) {
        var text = written.strip();
        if (text.length() > longest) {
            throw new WordsAreTooLong(field, longest);
        }
        return text;
    }
}
