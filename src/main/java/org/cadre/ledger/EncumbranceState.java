package org.cadre.ledger;

/** What became of money that was promised out. */
public enum EncumbranceState {
    OPEN,
    PARTLY,
    LIQUIDATED,
    RELEASED
}
