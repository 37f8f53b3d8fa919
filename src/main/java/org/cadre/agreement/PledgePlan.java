package org.cadre.agreement;

import org.cadre.budget.Words;
import org.cadre.money.Money;
import org.cadre.platform.refusal.WrongValue;

import java.time.LocalDate;

/**
 * A promise that is not signed yet.
 *
 * @param percent how likely it is signed, in hundredths
 * @param evidence where the donor said so
 */
public record PledgePlan(
        DonorId donor,
        Money amount,
        LocalDate pledgedOn,
        LocalDate expectedOn,
        int percent,
        String evidence) {

    /** Neither 0 to 100. */
    public static final class ProbabilityIsOutOfRange extends WrongValue {
        ProbabilityIsOutOfRange() {
            super("percent");
        }
    }

    /** Nothing was pledged. */
    public static final class PledgedNothing extends WrongValue {
        PledgedNothing() {
            super("amount");
        }
    }

    public PledgePlan {
        evidence = Words.needed("evidence", evidence, 300);
        if (percent < 0 || percent > 100) {
            throw new ProbabilityIsOutOfRange();
        }
        if (!amount.isPositive()) {
            throw new PledgedNothing();
        }
    }
}
