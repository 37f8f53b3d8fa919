package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets sources meet needs as one would by hand: month after month, in a month the lines by their
 * priority, and for each need the sources in the order of {@link FundingSource}. It does not look
 * ahead, so another allocation may cover more: see {@link BestAllocation}.
 */
final class Waterfall {

    private final Map<String, BigDecimal> left = new HashMap<>();
    private final List<Allocation.Share> shares = new ArrayList<>();
    private final List<FundingSource> sources;

    private Waterfall(List<FundingSource> sources) {
        this.sources = sources.stream().sorted(FundingSource.ORDER).toList();
        sources.forEach(source -> left.put(source.id(), source.amount()));
    }

    static Allocation of(FundingPlan plan, Certainty least) {
        var waterfall = new Waterfall(plan.sources(least));
        var lines =
                plan.lines().stream()
                        .sorted(
                                Comparator.comparingInt(NeededLine::priority)
                                        .thenComparing(NeededLine::id))
                        .toList();
        for (int month = 0; month < plan.horizon(); month++) {
            for (var line : lines) {
                waterfall.meet(line, month);
            }
        }
        return new Allocation(waterfall.shares);
    }

    private void meet(NeededLine line, int month) {
        var open = line.need().get(month);
        for (var source : sources) {
            if (open.signum() > 0 && source.pays(line.id(), month)) {
                var taken = open.min(left.get(source.id()));
                if (taken.signum() > 0) {
                    shares.add(new Allocation.Share(source, line.id(), month, taken));
                    left.merge(source.id(), taken.negate(), BigDecimal::add);
                    open = open.subtract(taken);
                }
            }
        }
    }
}
