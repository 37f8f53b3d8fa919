package org.cadre.agreement;

import org.cadre.budget.Words;
import org.cadre.money.Money;
import org.cadre.platform.refusal.WrongValue;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A change of what was signed.
 *
 * @param amount how much more or less; zero for an extension
 * @param to the new last day; null where only the amount changes
 * @param document in which the donor says so
 */
public record AmendmentPlan(
        AmendmentKind kind, Money amount, @Nullable LocalDate to, String document, String reason) {

    /** An extension needs a day, a top-up and a cut an amount. */
    public static final class AmendmentSaysNothing extends WrongValue {
        AmendmentSaysNothing(String field) {
            super(field);
        }
    }

    public AmendmentPlan {
        document = Words.needed("document", document, 120);
        reason = Words.needed("reason", reason, 500);
        if (kind == AmendmentKind.EXTENSION) {
            if (to == null) {
                throw new AmendmentSaysNothing("newEnd");
            }
            amount = Money.zero(amount.currency());
        } else {
            if (!amount.isPositive()) {
                throw new AmendmentSaysNothing("amount");
            }
            to = null;
        }
    }
}
