package org.cadre.diversity;

/** Where a release stands. */
public enum ReleaseState {
    /** Waits to be protected and audited. */
    ASKED,
    /** The audit passed; two people have to approve. */
    CHECKED,
    /** Both have; the audit looks once more at all that was published meanwhile. */
    APPROVED,
    PUBLISHED,
    /** The audit says no, and nobody can overrule it. */
    REFUSED,
    /** Taken back before it was published. */
    WITHDRAWN;

    public boolean isOpen() {
        return this == ASKED || this == CHECKED || this == APPROVED;
    }
}
