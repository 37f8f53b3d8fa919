package org.cadre.ledger;

/**
 * One thing that has to be so before a month is closed.
 *
 * @param met whether it is
 * @param detail of which account or month, and by how much; empty where that says nothing
 */
public record PeriodCheck(Condition condition, boolean met, String detail) {

    /** What is looked at. */
    public enum Condition {
        PREVIOUS_CLOSED,
        TRIAL_BALANCE,
        NO_REQUEST_WAITS,
        SUSPENSE_EMPTY,
        BANK_RECONCILED,
        REVALUED
    }
}
