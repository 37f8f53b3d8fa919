package org.cadre.selection.panel;

import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The compositions found so far, and the two linear programmes over them. */
final class Master {

    private final QuotaModel quotas;
    private final TreeSet<Composition> compositions = new TreeSet<>();

    Master(QuotaModel quotas) {
        this.quotas = quotas;
    }

    /** Whether it was not there. */
    boolean add(Composition composition) {
        return compositions.add(composition);
    }

    List<Composition> compositions() {
        return List.copyOf(compositions);
    }

    boolean hasSeatFor(int type) {
        return compositions.stream().anyMatch(each -> each.of(type) > 0);
    }

    /**
     * What says how high the lowest chance of the open types can be: a weight for each type, those
     * of the open ones together 1.
     *
     * @param limit the highest weighted sum of shares on one of the compositions
     * @param value the lowest chance that the compositions allow
     */
    record Prices(double[] weights, double limit, double value) {}

    /**
     * The prices of the types.
     *
     * @return empty where the solver finds none, because chances that are settled cannot be kept to
     *     the last digit
     */
    Optional<Prices> prices(Settled settled) {
        var model = Programme.create();
        int types = quotas.types().size();
        var weights = new ArrayList<Variable>();
        var limit = model.addVariable("limit").lower(0).weight(1);
        var open = model.addExpression("open").level(1);
        for (int type = 0; type < types; type++) {
            var weight = model.addVariable("y" + type).lower(0);
            weights.add(weight);
            if (settled.isOpen(type)) {
                open.set(weight, 1);
            } else {
                weight.weight(-settled.chance(type));
            }
        }
        int row = 0;
        for (var composition : compositions) {
            var sum = model.addExpression("p" + row++).lower(0).set(limit, 1);
            for (int type = 0; type < types; type++) {
                if (composition.of(type) > 0) {
                    sum.set(weights.get(type), -quotas.share(composition, type));
                }
            }
        }
        var result = model.minimise();
        return result.getState().isOptimal()
                ? Optional.of(prices(values(weights), settled))
                : Optional.empty();
    }

    /** Limit and value are computed from the weights, whatever digits the solver lost. */
    private Prices prices(double[] weights, Settled settled) {
        double limit =
                compositions.stream()
                        .mapToDouble(each -> quotas.worth(each, weights))
                        .max()
                        .orElseThrow();
        double value = limit;
        for (int type = 0; type < weights.length; type++) {
            value -= settled.isOpen(type) ? 0 : weights[type] * settled.chance(type);
        }
        return new Prices(weights, limit, value);
    }

    /**
     * Probabilities of the compositions by which no type misses its chance by more than it must.
     */
    double[] probabilities(Settled settled) {
        var model = Programme.create();
        var probabilities = new ArrayList<Variable>();
        var all = model.addExpression("all").level(1);
        for (int i = 0; i < compositions.size(); i++) {
            var probability = model.addVariable("p" + i).lower(0).upper(1);
            all.set(probability, 1);
            probabilities.add(probability);
        }
        var missed = model.addVariable("missed").lower(0).upper(1).weight(1);
        for (int type = 0; type < quotas.types().size(); type++) {
            addChance(model, probabilities, type, settled.chance(type), missed);
        }
        if (!model.minimise().getState().isOptimal()) {
            throw new IllegalStateException("The probabilities of the compositions were not found");
        }
        return distribution(values(probabilities));
    }

    private void addChance(
            ExpressionsBasedModel model,
            List<Variable> probabilities,
            int type,
            double chance,
            Variable missed) {
        var row = model.addExpression("t" + type).lower(chance).set(missed, 1);
        int i = 0;
        for (var composition : compositions) {
            if (composition.of(type) > 0) {
                row.set(probabilities.get(i), quotas.share(composition, type));
            }
            i++;
        }
    }

    /** Together 1. */
    private static double[] distribution(double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i];
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
        return values;
    }

    /** Without what rounding left below zero. */
    private static double[] values(List<Variable> variables) {
        return variables.stream()
                .mapToDouble(each -> Math.max(0, each.getValue().doubleValue()))
                .toArray();
    }
}
