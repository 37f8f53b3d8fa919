package org.cadre.selection.panel;

import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The same optimum by another way, for small pools: every panel of persons is tried, and the lowest
 * chance of persons is raised step by step without prices, by asking of each who can rise more.
 */
final class Exhaustive {

    private static final double TOLERANCE = 1e-7;

    private final List<BitSet> panels = new ArrayList<>();
    private final int persons;

    Exhaustive(Pools.Case given) {
        var nominees = given.pool().nominees();
        persons = nominees.size();
        for (int bits = 0; bits < 1 << persons; bits++) {
            if (Integer.bitCount(bits) == given.size()) {
                var panel = BitSet.valueOf(new long[] {bits});
                var people = panel.stream().mapToObj(nominees::get).toList();
                if (given.quotas().stream().allMatch(quota -> quota.isKeptBy(people))) {
                    panels.add(panel);
                }
            }
        }
    }

    boolean isFeasible() {
        return !panels.isEmpty();
    }

    boolean isSelectable(int person) {
        return panels.stream().anyMatch(panel -> panel.get(person));
    }

    /** The chance of each person in the order of the pool. */
    double[] leximin() {
        var least = new double[persons];
        var open = new BitSet();
        for (int person = 0; person < persons; person++) {
            open.set(person, isSelectable(person));
        }
        while (!open.isEmpty()) {
            double lowest = highest(least, open);
            open.stream().forEach(person -> least[person] = lowest);
            var stuck = new BitSet();
            for (int person : open.stream().toArray()) {
                var alone = new BitSet();
                alone.set(person);
                stuck.set(person, highest(least, alone) < lowest + TOLERANCE);
            }
            open.andNot(stuck);
        }
        return least;
    }

    double maximin() {
        return Arrays.stream(leximin()).filter(chance -> chance > 0).min().orElseThrow();
    }

    /** How high the chance of all of some can be while everybody has what is theirs. */
    private double highest(double[] least, BitSet raised) {
        var model = new ExpressionsBasedModel();
        var probabilities = new ArrayList<Variable>();
        var all = model.addExpression("all").level(1);
        for (int i = 0; i < panels.size(); i++) {
            var probability = model.addVariable("p" + i).lower(0);
            all.set(probability, 1);
            probabilities.add(probability);
        }
        var lowest = model.addVariable("z").lower(0).upper(1).weight(1);
        for (int person = 0; person < persons; person++) {
            boolean rises = raised.get(person);
            var row = model.addExpression("n" + person);
            row.lower(rises ? 0 : Math.max(0, least[person] - TOLERANCE / 100));
            if (rises) {
                row.set(lowest, -1);
            }
            for (int i = 0; i < panels.size(); i++) {
                if (panels.get(i).get(person)) {
                    row.set(probabilities.get(i), 1);
                }
            }
        }
        return model.maximise().getValue();
    }
}
