package org.cadre.ledger;

/**
 * An account.
 *
 * @param currency empty where it takes every currency
 */
public record AccountRow(AccountId id, String code, AccountRole role, String currency) {}
