package org.cadre.funding;

import org.cadre.content.Json;
import org.cadre.funding.continuity.Currencies;
import org.cadre.funding.continuity.FundingPlan;
import org.cadre.funding.continuity.PledgeSimulation;
import org.cadre.funding.continuity.Ratio;
import org.cadre.funding.continuity.Simulated;
import org.cadre.money.Money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What pledges may bring: the gap of all lines together, added up to the end of each month (F24).
 *
 * @param settled what became of earlier pledges, by donor
 */
public record DrawsView(
        PlanFacts facts,
        int upTo,
        Map<String, DonorBelief.Settled> settled,
        List<DonorBelief> beliefs,
        FundingPlan plan,
        Simulated drawn) {

    static DrawsView of(
            PlanFacts facts,
            int upTo,
            Map<String, DonorBelief.Settled> settled,
            FundingPlan plan,
            PledgeSimulation by) {
        var beliefs = DonorBelief.of(facts, settled);
        return new DrawsView(
                facts,
                upTo,
                settled,
                beliefs,
                plan,
                by.run(plan, DonorBelief.byDonor(beliefs), Currencies.NONE));
    }

    public Currency currency() {
        return facts.currency();
    }

    public Money money(BigDecimal amount) {
        return Money.of(amount, currency());
    }

    public Money money(Ratio ratio) {
        return money(
                new BigDecimal(ratio.over())
                        .divide(new BigDecimal(ratio.under()), MathContext.DECIMAL128)
                        .setScale(currency().getDefaultFractionDigits(), RoundingMode.HALF_EVEN));
    }

    /** The figures as text, the same for the same seed and plan, to the last byte. */
    String figures() {
        var map = new LinkedHashMap<String, Object>();
        map.put("generator", drawn.by().generator());
        map.put("seed", drawn.by().seed());
        map.put("draws", drawn.by().draws());
        map.put("entries", upTo);
        map.put("currency", currency());
        map.put("mean_gap", drawn.meanGap().toString());
        map.put("worst_tenth", drawn.worstTenth().toString());
        var fan = new ArrayList<Map<String, Object>>();
        for (int month = 0; month < plan.horizon(); month++) {
            var each = new LinkedHashMap<String, Object>();
            each.put("month", plan.month(month));
            each.put(
                    "gap",
                    drawn.fan().get(month).values().stream()
                            .map(BigDecimal::toPlainString)
                            .toList());
            fan.add(each);
        }
        map.put("fan_5_25_50_75_95", fan);
        return Json.of(map);
    }
}
