package org.cadre.ledger;

import org.cadre.budget.LineRow;
import org.cadre.money.Money;

import java.util.List;

/**
 * What is planned for a line, and what became of it.
 *
 * @param planned in the approved budget
 * @param funds what each agreement has for it
 */
public record LineAvailability(
        LineRow line, Money planned, Availability all, List<FundRow> funds) {}
