package org.cadre.ledger;

/** Whether a month takes entries. */
public enum PeriodState {
    OPEN,
    /** Only with a reason. */
    SOFT_CLOSED,
    CLOSED
}
