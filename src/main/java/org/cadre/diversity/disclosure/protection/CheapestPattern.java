package org.cadre.diversity.disclosure.protection;

import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

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

    /** Empty where it is not found in time, or cannot be trusted. */
    Optional<BitSet> find(Duration limit) {
        var model = new ExpressionsBasedModel();
        var hide = new Variable[costs.length];
        for (int i = 0; i < hide.length; i++) {
            hide[i] = model.newVariable("hide" + i).binary().weight(costs[i]);
            if (always.get(i)) {
                hide[i].lower(1);
            }
        }
        for (int c = 0; c < conditions.size(); c++) {
            var condition = conditions.get(c);
            double fixed = always.stream().mapToDouble(i -> condition.weights()[i]).sum();
            if (fixed < condition.least()) {
                var expression = model.newExpression("condition" + c).lower(condition.least());
                for (int i = 0; i < hide.length; i++) {
                    if (condition.weights()[i] != 0) {
                        expression.set(hide[i], condition.weights()[i]);
                    }
                }
            }
        }
        model.options.time_abort = Math.max(1, limit.toMillis());
        return pattern(model.minimise());
    }

    private Optional<BitSet> pattern(Optimisation.Result result) {
        if (result.getState() != Optimisation.State.OPTIMAL) {
            return Optional.empty();
        }
        var pattern = new BitSet();
        for (int i = 0; i < costs.length; i++) {
            pattern.set(i, result.doubleValue(i) > 0.5);
        }
        return conditions.stream().allMatch(condition -> condition.holds(pattern))
                ? Optional.of(pattern)
                : Optional.empty();
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
