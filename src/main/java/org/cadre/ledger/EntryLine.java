package org.cadre.ledger;

import org.cadre.money.Money;

/**
 * An entry in a list.
 *
 * @param amount the sum of its debits in the currency of the journal
 */
public record EntryLine(EntryRow entry, Money amount) {}
