package org.cadre.ledger;

/** From what an entry came. */
public enum EntrySource {
    OPENING,
    ALLOTMENT,
    TRANSFER,
    ENCUMBRANCE,
    RELEASE,
    PAYMENT,
    RECEIPT,
    REFUND,
    EXCHANGE,
    CHARGE,
    INTEREST,
    REVALUATION,
    REVERSAL
}
