package org.cadre.ledger;

import org.cadre.money.Money;

import java.util.Currency;

/**
 * What can still be promised of a fund (F13), in the currency of the journal.
 *
 * @param pending asked for and not decided
 */
public record Availability(Money allotted, Money spent, Money encumbered, Money pending) {

    static Availability none(Currency currency) {
        var nothing = Money.zero(currency);
        return new Availability(nothing, nothing, nothing, nothing);
    }

    Availability plus(Availability other) {
        return new Availability(
                allotted.plus(other.allotted),
                spent.plus(other.spent),
                encumbered.plus(other.encumbered),
                pending.plus(other.pending));
    }

    /** Allotted, less what is spent and what is promised. */
    public Money uncommitted() {
        return allotted.minus(spent).minus(encumbered);
    }

    /** Less also what is asked for; below zero where more is asked for than there is. */
    public Money available() {
        return uncommitted().minus(pending);
    }
}
