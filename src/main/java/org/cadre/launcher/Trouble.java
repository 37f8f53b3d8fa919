package org.cadre.launcher;

import org.jspecify.annotations.Nullable;

/** Something the person at the terminal can mend; the message is the whole sentence they see. */
final class Trouble extends RuntimeException {

    Trouble(String sentence) {
        super(sentence);
    }

    Trouble(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
