package org.cadre.budget;

import org.cadre.money.Money;
import org.cadre.platform.refusal.WrongValue;
import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.UUID;

/**
 * Money that is to be moved from one line to another.
 *
 * @param agreement whose flexibility it uses
 * @param document of the donor, where more is moved than is free; empty for none
 */
public record TransferPlan(
        LineId from,
        LineId to,
        YearMonth month,
        Money amount,
        UUID agreement,
        @Nullable DocumentId document,
        String reason) {

    /** A line cannot give to itself. */
    public static final class SameLine extends WrongValue {
        SameLine() {
            super("to");
        }
    }

    /** Nothing, or less than nothing. */
    public static final class AmountIsNotPositive extends WrongValue {
        AmountIsNotPositive() {
            super("amount");
        }
    }

    public TransferPlan {
        if (from.equals(to)) {
            throw new SameLine();
        }
        if (!amount.isPositive()) {
            throw new AmountIsNotPositive();
        }
        reason = Words.needed("reason", reason, 500);
    }
}
