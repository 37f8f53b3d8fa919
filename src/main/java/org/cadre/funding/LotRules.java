package org.cadre.funding;

import org.cadre.content.Json;
import org.cadre.funding.continuity.Currencies;
import org.cadre.funding.continuity.Ratio;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * By what pledges are drawn besides seed and number.
 *
 * @param late whether donors are as late as they were before; in draws that were kept before this
 *     was asked, any delay is as likely
 * @param shock as in {@link DrawsAsk}
 * @param swing as in {@link DrawsAsk}
 * @param scenario null for the plan as it is
 */
public record LotRules(boolean late, int shock, int swing, @Nullable DrawnScenario scenario) {

    private static final int ALL = 100;

    /** Of draws that were kept when nothing of this could be asked. */
    private static final LotRules FIRST = new LotRules(false, 0, 0, null);

    Ratio shockChance() {
        return Ratio.of(shock, ALL);
    }

    /** The currencies of sources that are in another one than the budget, each as unsteady. */
    Currencies currencies(List<SourceRow> sources, Currency base) {
        if (swing == 0) {
            return Currencies.NONE;
        }
        var of = new TreeMap<String, String>();
        var swings = new TreeMap<String, BigDecimal>();
        for (var each : sources) {
            var currency = each.amount().currency();
            if (!currency.equals(base)) {
                of.put(each.id(), currency.getCurrencyCode());
                swings.put(currency.getCurrencyCode(), BigDecimal.valueOf(swing, 2));
            }
        }
        return new Currencies(of, swings, Money.zero(base).amount().scale());
    }

    /** Name of the scenario; empty for the plan as it is. */
    public String scenarioName() {
        return scenario == null ? "" : scenario.name();
    }

    /** Null for the plan as it is. */
    public @Nullable ScenarioId scenarioId() {
        return scenario == null ? null : scenario.id();
    }

    String write() {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("shock", shock);
        map.put("swing", swing);
        map.put("scenario", scenario == null ? null : scenario.map());
        return Json.of(map);
    }

    static LotRules read(String text) {
        if (text.isEmpty()) {
            return FIRST;
        }
        var map = (Map<?, ?>) Json.parse(text).orElseThrow();
        var scenario = map.get("scenario");
        return new LotRules(
                true,
                Integer.parseInt(String.valueOf(map.get("shock"))),
                Integer.parseInt(String.valueOf(map.get("swing"))),
                scenario == null ? null : DrawnScenario.read((Map<?, ?>) scenario));
    }
}
