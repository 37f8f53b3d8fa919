package org.cadre.funding;

import org.cadre.content.Json;
import org.cadre.funding.continuity.Change;
import org.cadre.funding.continuity.FundingPlan;
import org.cadre.funding.continuity.PledgeSimulation;
import org.cadre.funding.continuity.Ratio;
import org.cadre.funding.continuity.Simulated;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What pledges may bring: the gap of all lines together, added up to the end of each month (F24).
 *
 * @param settled what became of earlier pledges, by donor
 * @param plan with the differences of a scenario, where one is drawn
 */
public record DrawsView(
        PlanFacts facts,
        int upTo,
        Map<String, DonorBelief.Settled> settled,
        LotRules rules,
        List<DonorBelief> beliefs,
        FundingPlan plan,
        Simulated drawn) {

    /**
     * @param turnover of the journal up to that entry
     */
    static DrawsView of(
            PlanFacts facts,
            int upTo,
            Turnover turnover,
            Map<String, DonorBelief.Settled> settled,
            LotRules rules,
            PledgeSimulation by) {
        var read = PlanReading.of(facts, turnover);
        var beliefs =
                DonorBelief.of(
                        facts,
                        settled,
                        rules.late() ? Delays.of(facts, turnover) : Map.of(),
                        rules.shockChance());
        var plan = plan(read, facts.currency(), rules.scenario());
        return new DrawsView(
                facts,
                upTo,
                settled,
                rules,
                beliefs,
                plan,
                by.run(
                        plan,
                        DonorBelief.byDonor(beliefs),
                        rules.currencies(read.sources(), facts.currency())));
    }

    private static FundingPlan plan(
            PlanReading.Read read, Currency currency, @Nullable DrawnScenario scenario) {
        return scenario == null
                ? read.plan()
                : Change.all(
                        read.plan(),
                        new ScenarioReading(read, currency, scenario.activities())
                                .changes(scenario.steps()));
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
        if (rules.late()) {
            addRules(map);
        }
        return Json.of(map);
    }

    /** What draws that were kept earlier do not say; those stay as they were. */
    private void addRules(Map<String, Object> map) {
        map.put("scenario", rules.scenarioName());
        map.put("shock_percent", rules.shock());
        map.put("swing_percent", rules.swing());
        map.put("late_months", late());
        map.put("gap_distribution", texts(drawn.gapDistribution()));
        map.put("lines", drawn.lines().stream().map(DrawsView::map).toList());
    }

    private Map<String, List<Integer>> late() {
        var late = new TreeMap<String, List<Integer>>();
        beliefs.forEach(each -> late.put(each.donor(), each.came()));
        return late;
    }

    private static List<String> texts(List<BigDecimal> amounts) {
        return amounts.stream().map(BigDecimal::toPlainString).toList();
    }

    private static Map<String, Object> map(Simulated.Line line) {
        var map = new LinkedHashMap<String, Object>();
        var runway = line.runway();
        map.put("line", line.line());
        map.put(
                "runway_10_50_90",
                List.of(runway.p10().toString(), runway.p50().toString(), runway.p90().toString()));
        map.put(
                "enough",
                line.enough().stream()
                        .map(each -> each.map(chance -> chance.share().toString()).orElse(""))
                        .toList());
        map.put("cliff", line.cliff().stream().map(each -> each.share().toString()).toList());
        return map;
    }
}
