package org.cadre.ledger;

import org.cadre.money.Money;

/** What an entry put on a budget line, in the currency of the journal; below zero, took back. */
public record CostLine(EntryRow entry, Money base) {}
