package org.cadre.ledger;

/** What one proposes and a second approves. */
public enum ProposalKind {
    /** What an account held before the journal began; once for each account and currency. */
    OPENING,
    /** Of one bank account into another of another currency. */
    EXCHANGE,
    /** Of the bank, for a line. */
    CHARGE,
    /** Of the bank, on the money of an agreement. */
    INTEREST;

    EntrySource source() {
        return EntrySource.valueOf(name());
    }
}
