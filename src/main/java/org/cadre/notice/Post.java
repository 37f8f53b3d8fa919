package org.cadre.notice;

import java.util.UUID;

/** A port: the way out of the house. */
interface Post {

    /** The mail was not taken, for a reason that holds no address and no text. */
    final class NotTaken extends Exception {

        private static final long serialVersionUID = 1L;

        private final MailTrouble trouble;

        NotTaken(MailTrouble trouble) {
            super(trouble.name());
            this.trouble = trouble;
        }

        MailTrouble trouble() {
            return trouble;
        }
    }

    /**
     * Returns when the mail was taken over.
     *
     * @param id the same for every try, so that a receiver may see that a mail came twice
     */
    void send(UUID id, String address, Letter letter) throws NotTaken;
}
