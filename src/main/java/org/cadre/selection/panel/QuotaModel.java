package org.cadre.selection.panel;

import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which compositions keep every hard quota, as an integer programme over the counts of types. */
final class QuotaModel {

    private final List<NomineeType> types;
    private final List<Quota> quotas;
    private final int size;

    QuotaModel(List<NomineeType> types, List<Quota> quotas, int size) {
        this.types = List.copyOf(types);
        this.quotas = quotas.stream().filter(Quota::isHard).sorted().toList();
        this.size = size;
    }

    List<NomineeType> types() {
        return types;
    }

    List<Quota> quotas() {
        return quotas;
    }

    int size() {
        return size;
    }

    QuotaModel with(List<Quota> others) {
        return new QuotaModel(types, others, size);
    }

    /** The share of a type that sits on a panel: the chance of each of them if it is drawn. */
    double share(Composition composition, int type) {
        return (double) composition.of(type) / types.get(type).size();
    }

    /** Counted again with integers, whatever a solver says. */
    boolean allows(Composition composition) {
        boolean isWhole = composition.counts().stream().mapToInt(each -> each).sum() == size;
        return isWhole
                && IntStream.range(0, types.size())
                        .allMatch(type -> isWithinType(composition, type))
                && quotas.stream().allMatch(quota -> quota.allows(count(composition, quota)));
    }

    private boolean isWithinType(Composition composition, int type) {
        return 0 <= composition.of(type) && composition.of(type) <= types.get(type).size();
    }

    int count(Composition composition, Quota quota) {
        return IntStream.range(0, types.size())
                .filter(type -> types.get(type).isCountedBy(quota))
                .map(composition::of)
                .sum();
    }

    /**
     * A composition of the highest worth, where the share of each type is worth something.
     *
     * @return empty where no composition keeps every quota
     */
    Optional<Best> best(double[] worth) {
        var model = Programme.create();
        var counts = addCounts(model);
        for (int type = 0; type < counts.size(); type++) {
            counts.get(type).weight(worth[type] / types.get(type).size());
        }
        for (var quota : quotas) {
            var row = model.addExpression(quota.category() + "=" + quota.feature());
            row.lower(quota.min()).upper(quota.max());
            for (int type = 0; type < counts.size(); type++) {
                if (types.get(type).isCountedBy(quota)) {
                    row.set(counts.get(type), 1);
                }
            }
        }
        var result = model.maximise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("The best composition was not found");
        }
        var found = composition(IntStream.range(0, types.size()).mapToDouble(result::doubleValue));
        return Optional.of(new Best(found, worth(found, worth)));
    }

    /** A composition and what it is worth. */
    record Best(Composition composition, double worth) {}

    double worth(Composition composition, double[] worth) {
        return IntStream.range(0, types.size())
                .mapToDouble(type -> worth[type] * share(composition, type))
                .sum();
    }

    /** One integer for each type, and as many together as there are seats. */
    List<Variable> addCounts(ExpressionsBasedModel model) {
        var counts = new ArrayList<Variable>();
        var all = model.addExpression("size").level(size);
        for (int type = 0; type < types.size(); type++) {
            var count = model.addVariable("c" + type).integer();
            count.lower(0).upper(types.get(type).size());
            all.set(count, 1);
            counts.add(count);
        }
        return counts;
    }

    private Composition composition(java.util.stream.DoubleStream values) {
        var found =
                new Composition(
                        values.mapToObj(value -> Math.toIntExact(Math.round(value))).toList());
        if (!allows(found)) {
            throw new IllegalStateException("A composition does not keep the quotas");
        }
        return found;
    }
}
