package org.cadre.ledger;

/** What is asked for. */
public enum RequestKind {
    /** Of an agreement, for a line. */
    PAYMENT,
    /** Of a donor, for an agreement. */
    RECEIPT,
    /** Of an agreement to a line, before anything is paid. */
    ALLOTMENT,
    /** Back from a payee, of what an agreement has paid for a line. */
    REFUND;

    /** Whether it is of a cost: one of a country, of a category. */
    public boolean isOfCost() {
        return this == PAYMENT || this == REFUND;
    }
}
