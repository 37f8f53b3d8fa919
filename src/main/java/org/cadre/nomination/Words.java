package org.cadre.nomination;

import org.cadre.platform.refusal.WrongValue;
import org.jspecify.annotations.Nullable;

/** What somebody gives as a reason, as it is kept. */
public final class Words {

    static final int LONGEST = 500;

    private Words() {}

    /** The act needs a reason; argument: the most characters. */
    public static final class WordsAreMissing extends WrongValue {
        WordsAreMissing() {
            super("words", LONGEST);
        }
    }

    /** Refuses with {@link WordsAreMissing}. */
    static String needed(@Nullable String written) {
        var words = given(written);
        if (words.isEmpty()) {
            throw new WordsAreMissing();
        }
        return words;
    }

    /** As {@link #needed}, where none may be given. */
    static String given(@Nullable String written) {
        var words = written == null ? "" : written.strip();
        if (words.length() > LONGEST) {
            throw new WordsAreMissing();
        }
        return words;
    }
}
