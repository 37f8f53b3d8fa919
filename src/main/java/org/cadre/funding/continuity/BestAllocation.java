package org.cadre.funding.continuity;

import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much any allocation could cover: a linear programme. Months of a line that the same sources
 * may pay for are one need, since it does not matter which of them gets the money.
 */
final class BestAllocation {

    private final List<FundingSource> sources;
    private final Map<Need, BigDecimal> needs = new LinkedHashMap<>();
    private final BigDecimal fixed;
    private final int digits;

    private record Need(String line, List<FundingSource> payers) {}

    private BestAllocation(FundingPlan plan, Certainty least) {
        var bound = Waterfall.bound(plan, least);
        fixed = bound.total();
        sources = plan.sources(least).stream().map(source -> left(source, bound)).toList();
        for (var line : plan.lines()) {
            var covered = bound.of(line.id(), plan.horizon());
            for (int month = 0; month < plan.horizon(); month++) {
                int at = month;
                var payers = sources.stream().filter(each -> each.pays(line.id(), at)).toList();
                var open = line.need().get(month).subtract(covered[month]);
                if (!payers.isEmpty() && open.signum() > 0) {
                    needs.merge(new Need(line.id(), payers), open, BigDecimal::add);
                }
            }
        }
        digits =
                Stream.concat(sources.stream().map(FundingSource::amount), needs.values().stream())
                        .mapToInt(BigDecimal::scale)
                        .max()
                        .orElse(0);
    }

    /**
     * The most that can be covered, exactly: the best corner of this programme has as many digits
     * as its amounts.
     */
    static BigDecimal most(FundingPlan plan, Certainty least) {
        return new BestAllocation(plan, least).solve();
    }

    private static FundingSource left(FundingSource source, Allocation bound) {
        var drawn = bound.sum(share -> share.source().equals(source));
        return source.amounting(source.amount().subtract(drawn));
    }

    private BigDecimal solve() {
        if (needs.isEmpty()) {
            return fixed;
        }
        var model = new ExpressionsBasedModel();
        var drawn = new LinkedHashMap<FundingSource, List<Variable>>();
        int rows = 0;
        int columns = 0;
        for (var need : needs.entrySet()) {
            var met = model.addExpression("need" + ++rows).upper(need.getValue());
            for (var payer : need.getKey().payers()) {
                var share = model.addVariable("x" + ++columns).lower(0).weight(1);
                met.set(share, 1);
                drawn.computeIfAbsent(payer, each -> new ArrayList<>()).add(share);
            }
        }
        drawn.forEach(
                (source, shares) -> {
                    var limit = model.addExpression("source:" + source.id()).upper(source.amount());
                    shares.forEach(share -> limit.set(share, 1));
                });
        var result = model.maximise();
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("No best allocation: " + result.getState());
        }
        return BigDecimal.valueOf(result.getValue())
                .setScale(digits, RoundingMode.HALF_EVEN)
                .add(fixed);
    }

    /** The same programme in CPLEX form, for other solvers; without what is recorded. */
    static String written(FundingPlan plan, Certainty least) {
        var best = new BestAllocation(plan, least);
        var names = new ArrayList<String>();
        var rows = new StringBuilder();
        var drawn = new LinkedHashMap<FundingSource, List<String>>();
        for (var need : best.needs.entrySet()) {
            var met = new ArrayList<String>();
            for (var payer : need.getKey().payers()) {
                var name = "x" + names.size();
                names.add(name);
                met.add(name);
                drawn.computeIfAbsent(payer, each -> new ArrayList<>()).add(name);
            }
            rows.append(row(met, need.getValue()));
        }
        drawn.forEach((source, shares) -> rows.append(row(shares, source.amount())));
        return "Maximize\n obj: " + String.join(" + ", names) + "\nSubject To\n" + rows + "End\n";
    }

    private static String row(List<String> names, BigDecimal limit) {
        return " " + String.join(" + ", names) + " <= " + limit.toPlainString() + "\n";
    }
}
