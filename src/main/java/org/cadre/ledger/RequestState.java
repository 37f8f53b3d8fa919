package org.cadre.ledger;

/** How far a request has come. */
public enum RequestState {
    ASKED,
    APPROVED,
    POSTED,
    REFUSED,
    /** Approved, and not needed after all. */
    RELEASED
}
