package org.cadre.platform.startup;

import java.lang.System.Logger.Level;

/**
 * Something the operator can mend keeps the product from starting; the message is the one sentence
 * that says what, with the cure. It stands on a line of its own in the log, under the name of this
 * class, where {@code ./cadre run} finds it.
 */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final System.Logger LOG = System.getLogger(CannotStart.class.getName());

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public CannotStart(String sentence) {
        super(sentence);
    }

    /** Writes the sentence into the log of the server. */
    public CannotStart logged() {
        LOG.log(Level.ERROR, String.valueOf(getMessage()));
        return this;
    }
}
