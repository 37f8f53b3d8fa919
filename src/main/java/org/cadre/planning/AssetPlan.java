package org.cadre.planning;

import org.cadre.budget.LineId;
import org.cadre.budget.Words;
import org.cadre.money.Money;
import org.cadre.platform.refusal.WrongValue;

import java.time.LocalDate;

/**
 * What an asset is.
 *
 * @param line pays for its running costs until it is handed over
 * @param custodian the unit or agency that keeps it
 * @param cost what it was bought for
 * @param yearly maintenance, licences and consumables of a year
 * @param payer who pays them after the hand-over; empty where nobody has agreed to
 * @param covered what the payer has agreed to pay in a year
 */
public record AssetPlan(
        String name,
        LineId line,
        String custodian,
        LocalDate boughtOn,
        Money cost,
        Money yearly,
        LocalDate handOverOn,
        String payer,
        Money covered) {

    /** It would be handed over before it was bought. */
    public static final class HandOverIsEarly extends WrongValue {
        HandOverIsEarly() {
            super("handOverOn");
        }
    }

    /** More is covered than it costs to run; argument: what it costs. */
    public static final class CoveredIsMore extends WrongValue {
        CoveredIsMore(Money yearly) {
            super("covered", yearly.toString());
        }
    }

    public AssetPlan {
        name = Words.needed("name", name, 120);
        custodian = Words.needed("custodian", custodian, 120);
        payer =
                covered.isPositive()
                        ? Words.needed("payer", payer, 120)
                        : Words.given("payer", payer, 120);
        if (handOverOn.isBefore(boughtOn)) {
            throw new HandOverIsEarly();
        }
        if (covered.compareTo(yearly) > 0) {
            throw new CoveredIsMore(yearly);
        }
    }

    /** What nobody pays in a year after the hand-over. */
    public Money open() {
        return yearly.minus(covered);
    }
}
