package org.cadre.diversity.disclosure.protection;

import org.cadre.solver.IntegerProgramme;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The cheapest set of cells that fulfils conditions: an integer programme of yes and no. */
final class CheapestPattern {

    private final double[] costs;
    private final BitSet always;
    private final List<Condition> conditions = new ArrayList<>();

    /**
     * @param always cells that every pattern hides
     */
    CheapestPattern(double[] costs, BitSet always) {
        this.costs = costs;
        this.always = always;
    }

    void add(List<Condition> more) {
        conditions.addAll(more);
    }

    double cost(BitSet hidden) {
        return hidden.stream().mapToDouble(i -> costs[i]).sum();
    }

    /** Empty where it is not found in time. */
    Optional<BitSet> find(Duration limit) {
        int[] free = IntStream.range(0, costs.length).filter(i -> !always.get(i)).toArray();
        var programme =
                new IntegerProgramme(
                        IntStream.of(free).mapToDouble(i -> -costs[i]).toArray(),
                        IntStream.of(free).map(i -> 1).toArray());
        for (var condition : conditions) {
            double missing = condition.missing(always);
            if (missing > 0) {
                // in units of what is missing; more than all of it is of no use
                programme.addSum(
                        IntStream.of(free)
                                .mapToDouble(i -> Math.min(1, condition.weights()[i] / missing))
                                .toArray(),
                        1,
                        free.length);
            }
        }
        return programme
                .solve(limit)
                .filter(any -> programme.isProven())
                .map(hide -> pattern(free, hide))
                .filter(pattern -> conditions.stream().allMatch(each -> each.holds(pattern)));
    }

    private BitSet pattern(int[] free, int[] hide) {
        var pattern = (BitSet) always.clone();
        for (int i = 0; i < free.length; i++) {
            pattern.set(free[i], hide[i] > 0);
        }
        return pattern;
    }

    /** Hides more, what helps most for its cost first, until all conditions are fulfilled. */
    void complete(BitSet hidden) {
        for (int next = most(hidden); next >= 0; next = most(hidden)) {
            hidden.set(next);
        }
    }

    private int most(BitSet hidden) {
        var help = new double[costs.length];
        for (var condition : conditions) {
            double missing = condition.missing(hidden);
            if (missing > 0) {
                for (int i = hidden.nextClearBit(0); i < help.length; ) {
                    help[i] += Math.min(condition.weights()[i], missing) / missing / costs[i];
                    i = hidden.nextClearBit(i + 1);
                }
            }
        }
        int most = -1;
        for (int i = 0; i < help.length; i++) {
            if (help[i] > 0 && (most < 0 || help[i] > help[most])) {
                most = i;
            }
        }
        return most;
    }
}
