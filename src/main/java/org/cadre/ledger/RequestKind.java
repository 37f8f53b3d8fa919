package org.cadre.ledger;

/** What is asked for. */
public enum RequestKind {
    /** Of an agreement, for a line. */
    PAYMENT,
    /** Of a donor, for an agreement. */
    RECEIPT,
    /** Of an agreement to a line, before anything is paid. */
    ALLOTMENT
}
