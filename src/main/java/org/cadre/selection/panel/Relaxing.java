package org.cadre.selection.panel;

import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

import java.util.ArrayList;
import java.util.List;

/**
 * The smallest change of quotas that lets a pool fill a panel: the fewest seats by which they give
 * way; where that leaves a choice, those of quotas that come first by category and feature.
 */
final class Relaxing {

    private final QuotaModel quotas;
    private final ExpressionsBasedModel model = Programme.create();
    private final List<Slack> slacks = new ArrayList<>();

    private Relaxing(QuotaModel quotas) {
        this.quotas = quotas;
    }

    /**
     * Of quotas that no composition keeps. Whether the changed ones are kept is looked at again.
     */
    static List<QuotaChange> smallest(QuotaModel quotas) {
        var changes = new Relaxing(quotas).solve();
        var changed = new ArrayList<>(quotas.quotas());
        changes.forEach(change -> changed.set(changed.indexOf(change.from()), change.to()));
        if (quotas.with(changed).best(new double[quotas.types().size()]).isEmpty()) {
            throw new IllegalStateException("The changed quotas cannot be kept either");
        }
        return changes;
    }

    /** What one quota gives way. */
    private record Slack(Quota quota, Variable below, Variable above) {}

    private List<QuotaChange> solve() {
        var counts = quotas.addCounts(model);
        int rows = quotas.quotas().size();
        int perSeat = quotas.size() * rows * rows + 1;
        for (int row = 0; row < rows; row++) {
            addSlack(quotas.quotas().get(row), counts, perSeat + row);
        }
        var result = model.minimise();
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("No change of the quotas was found");
        }
        return slacks.stream()
                .map(
                        slack ->
                                new QuotaChange(
                                        slack.quota(),
                                        slack.quota()
                                                .with(
                                                        slack.quota().min() - value(slack.below()),
                                                        slack.quota().max()
                                                                + value(slack.above()))))
                .filter(change -> change.seats() > 0)
                .toList();
    }

    private void addSlack(Quota quota, List<Variable> counts, int cost) {
        var name = quota.category() + "=" + quota.feature();
        var below = model.addVariable(name + " below").integer().weight(cost);
        below.lower(0).upper(quota.min());
        var above = model.addVariable(name + " above").integer().weight(cost);
        above.lower(0).upper(quotas.size());
        var atLeast = model.addExpression(name + " min").lower(quota.min()).set(below, 1);
        var atMost = model.addExpression(name + " max").upper(quota.max()).set(above, -1);
        for (int type = 0; type < counts.size(); type++) {
            if (quotas.types().get(type).isCountedBy(quota)) {
                atLeast.set(counts.get(type), 1);
                atMost.set(counts.get(type), 1);
            }
        }
        slacks.add(new Slack(quota, below, above));
    }

    private static int value(Variable variable) {
        return Math.toIntExact(Math.round(variable.getValue().doubleValue()));
    }
}
