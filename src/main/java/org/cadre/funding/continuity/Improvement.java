package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether another allocation covers more than one at hand. It does where a source that has money
 * left reaches a need that is open, by taking over what others meet: without such a path a flow is
 * the largest there is. So most plans need no linear programme to know that.
 */
final class Improvement {

    private final FundingPlan plan;
    private final List<FundingSource> sources;
    private final Map<String, BigDecimal> left = new HashMap<>();
    private final List<BigDecimal[]> open = new ArrayList<>();
    private final Map<Place, List<FundingSource>> payers = new HashMap<>();

    private record Place(String line, int month) {}

    /**
     * @param fixed how many of the first shares are recorded and stay as they are
     */
    private Improvement(FundingPlan plan, Certainty least, Allocation allocation, int fixed) {
        this.plan = plan;
        sources = plan.sources(least);
        sources.forEach(source -> left.put(source.id(), source.amount()));
        for (var line : plan.lines()) {
            var covered = allocation.of(line.id(), plan.horizon());
            for (int month = 0; month < covered.length; month++) {
                covered[month] = line.need().get(month).subtract(covered[month]);
            }
            open.add(covered);
        }
        for (int i = 0; i < allocation.shares().size(); i++) {
            var share = allocation.shares().get(i);
            left.merge(share.source().id(), share.amount().negate(), BigDecimal::add);
            if (i >= fixed) {
                payers.computeIfAbsent(
                                new Place(share.line(), share.month()), any -> new ArrayList<>())
                        .add(share.source());
            }
        }
    }

    /**
     * @param allocation the waterfall of this plan
     */
    static boolean isPossible(FundingPlan plan, Certainty least, Allocation allocation) {
        int fixed = Waterfall.bound(plan, least).shares().size();
        return new Improvement(plan, least, allocation, fixed).isPossible();
    }

    private boolean isPossible() {
        var reached = new HashSet<String>();
        var waiting = new ArrayDeque<FundingSource>();
        for (var source : sources) {
            if (left.getOrDefault(source.id(), BigDecimal.ZERO).signum() > 0) {
                reached.add(source.id());
                waiting.add(source);
            }
        }
        var seen = new HashSet<Place>();
        while (!waiting.isEmpty()) {
            var source = waiting.remove();
            for (int line = 0; line < open.size(); line++) {
                for (int month = 0; month < plan.horizon(); month++) {
                    var id = plan.lines().get(line).id();
                    if (source.pays(id, month) && seen.add(new Place(id, month))) {
                        if (open.get(line)[month].signum() > 0) {
                            return true;
                        }
                        follow(new Place(id, month), reached, waiting);
                    }
                }
            }
        }
        return false;
    }

    /** Who pays there now could pay elsewhere. */
    private void follow(Place place, Set<String> reached, ArrayDeque<FundingSource> waiting) {
        for (var payer : payers.getOrDefault(place, List.of())) {
            if (reached.add(payer.id())) {
                waiting.add(payer);
            }
        }
    }
}
