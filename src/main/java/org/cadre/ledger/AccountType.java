package org.cadre.ledger;

/** The sides of double entry; a memo account tells of promises and is in no balance sheet. */
public enum AccountType {
    ASSET,
    LIABILITY,
    EQUITY,
    INCOME,
    EXPENSE,
    MEMO
}
