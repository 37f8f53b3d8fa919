package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Lets sources meet needs as one would by hand: what is recorded first, then month after month, in
 * a month the lines by their priority, and for each need the sources in the order of {@link
 * FundingSource}. It does not look ahead, so another allocation may cover more: see {@link
 * BestAllocation}.
 */
final class Waterfall {

    private static final Comparator<NeededLine> BY_PRIORITY =
            Comparator.comparingInt(NeededLine::priority).thenComparing(NeededLine::id);

    private final FundingPlan plan;
    private final Map<String, BigDecimal> left = new HashMap<>();
    private final List<BigDecimal[]> open = new ArrayList<>();
    private final List<Allocation.Share> shares = new ArrayList<>();
    private final List<FundingSource> sources;
    private final List<List<FundingSource>> payers = new ArrayList<>();

    private Waterfall(FundingPlan plan, List<FundingSource> sources) {
        this.plan = plan;
        this.sources = sources.stream().sorted(FundingSource.ORDER).toList();
        sources.forEach(source -> left.put(source.id(), source.amount()));
        for (var line : plan.lines()) {
            open.add(line.need().toArray(BigDecimal[]::new));
            payers.add(
                    this.sources.stream()
                            .filter(source -> source.lines().contains(line.id()))
                            .toList());
        }
    }

    static Allocation of(FundingPlan plan, Certainty least) {
        var waterfall = new Waterfall(plan, plan.sources(least));
        waterfall.bind();
        var lines =
                IntStream.range(0, plan.lines().size())
                        .boxed()
                        .sorted(Comparator.comparing(plan.lines()::get, BY_PRIORITY))
                        .toList();
        for (int month = 0; month < plan.horizon(); month++) {
            for (int line : lines) {
                waterfall.meet(line, month);
            }
        }
        return new Allocation(waterfall.shares);
    }

    /** Only what is recorded. */
    static Allocation bound(FundingPlan plan, Certainty least) {
        var waterfall = new Waterfall(plan, plan.sources(least));
        waterfall.bind();
        return new Allocation(waterfall.shares);
    }

    private void bind() {
        for (var recorded : plan.recorded()) {
            for (int line = 0; line < open.size(); line++) {
                if (plan.lines().get(line).id().equals(recorded.line())) {
                    bind(recorded, line);
                }
            }
        }
    }

    private void bind(FundingPlan.Recorded recorded, int line) {
        for (var source : sources) {
            if (source.id().equals(recorded.source())
                    && source.pays(recorded.line(), recorded.month())) {
                draw(source, line, recorded.month(), recorded.amount());
            }
        }
    }

    private void meet(int line, int month) {
        var needs = open.get(line);
        for (var source : payers.get(line)) {
            if (needs[month].signum() <= 0) {
                return;
            }
            if (source.isThere(month)) {
                draw(source, line, month, needs[month]);
            }
        }
    }

    /** From a source that pays for the line in that month. */
    private void draw(FundingSource source, int line, int month, BigDecimal wanted) {
        var money = left.getOrDefault(source.id(), BigDecimal.ZERO);
        var id = plan.lines().get(line).id();
        if (money.signum() == 0) {
            return;
        }
        var needs = open.get(line);
        var taken = wanted.min(needs[month]).min(money);
        if (taken.signum() > 0) {
            shares.add(new Allocation.Share(source, id, month, taken));
            left.put(source.id(), money.subtract(taken));
            needs[month] = needs[month].subtract(taken);
        }
    }
}
