package org.cadre.document;

/** A file that is not read any further, with the reason. */
public final class UnreadablePdf extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a file is refused before its content is believed. */
    public enum Reason {
        TOO_LARGE,
        NOT_PDF,
        DAMAGED,
        ENCRYPTED,
        /** Unpacks to more than a document of Cadre ever holds. */
        BOMB,
        /** Has more than one revision or something after its end. */
        CHANGED_AFTER,
        /** Holds scripts or actions. */
        ACTIVE,
        /** A PDF, but not of the form that {@link TaggedPdf} writes. */
        FOREIGN
    }

    private final Reason reason;

    UnreadablePdf(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
