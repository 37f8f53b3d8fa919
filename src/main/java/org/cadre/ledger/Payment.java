package org.cadre.ledger;

import org.cadre.budget.Words;
import org.cadre.money.Money;
import org.cadre.platform.refusal.WrongValue;

import java.time.LocalDate;

/**
 * What was paid, or has come.
 *
 * @param last whether nothing more is paid on the request: what is left of it is free again
 * @param reason why it is booked into a month that is being closed; empty where it is not
 */
public record Payment(LocalDate day, Money amount, boolean last, String reason) {

    /** Nothing, or less than nothing. */
    public static final class PaidNothing extends WrongValue {
        PaidNothing() {
            super("amount");
        }
    }

    public Payment {
        reason = Words.given("reason", reason, 500);
        if (!amount.isPositive()) {
            throw new PaidNothing();
        }
    }
}
