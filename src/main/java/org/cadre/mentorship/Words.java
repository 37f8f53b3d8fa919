package org.cadre.mentorship;

import org.cadre.platform.refusal.WrongValue;
import org.jspecify.annotations.Nullable;

/** What somebody writes, as it is kept. */
public final class Words {

    private Words() {}

    /** Something has to be written here; argument: the most characters. */
    public static final class WordsAreMissing extends WrongValue {
        WordsAreMissing(String field, int most) {
            super(field, most);
        }
    }

    /** More is written than is kept; argument: the most characters. */
    public static final class WordsAreTooMany extends WrongValue {
        WordsAreTooMany(String field, int most) {
            super(field, most);
        }
    }

    /** Refuses with {@link WordsAreMissing}, {@link WordsAreTooMany}. */
    public static String needed(String field, @Nullable String written, int most) {
        var words = given(field, written, most);
        if (words.isEmpty()) {
            throw new WordsAreMissing(field, most);
        }
        return words;
    }

    /** As {@link #needed}, where none may be given. */
    public static String given(String field, @Nullable String written, int most) {
        var words = written == null ? "" : written.strip();
        if (words.length() > most) {
            throw new WordsAreTooMany(field, most);
        }
        return words;
    }
}
