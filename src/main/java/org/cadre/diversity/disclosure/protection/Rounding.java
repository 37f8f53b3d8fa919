package org.cadre.diversity.disclosure.protection;

import static java.util.stream.Collectors.toMap;

import org.cadre.diversity.disclosure.CellKey;
import org.cadre.diversity.disclosure.PublishedTable;
import org.cadre.diversity.disclosure.Release;
import org.cadre.diversity.disclosure.Showing;
import org.cadre.diversity.disclosure.Verdict;
import org.cadre.diversity.disclosure.audit.AuditReport;
import org.cadre.diversity.disclosure.audit.DisclosureAudit;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * One search for a rounding: every cell goes to a multiple of the base beside it, multiples stay,
 * and all sums hold. Of the roundings that are equally near, secret weights choose one, so that
 * nobody can compute backwards.
 */
final class Rounding {

    /** Some tables of three dimensions have no rounding without one. */
    private static final int MOST_STEPS = 2;

    /** Other weights give another rounding, which may be safe where the first was not. */
    private static final int ATTEMPTS = 4;

    private final ProtectionRequest request;
    private final int base;
    private final RandomGenerator secret;
    private final Map<CellKey, Integer> counts = new LinkedHashMap<>();
    private final DisclosureAudit audit;

    Rounding(ProtectionRequest request, int base, RandomGenerator secret) {
        this.request = request;
        this.base = base;
        this.secret = secret;
        for (var table : request.tables()) {
            table.cells().forEach(key -> counts.put(key, table.count(key)));
        }
        audit = new DisclosureAudit(request.rule());
    }

    ControlledRounding run() {
        for (int steps = 0; steps <= MOST_STEPS; steps++) {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                var rounded = round(steps);
                if (rounded.isEmpty()) {
                    break;
                }
                var release = release(rounded.get(), steps);
                var report = judge(release);
                if (isSafe(report)) {
                    return new ControlledRounding.Found(release, base, steps, report);
                }
            }
        }
        return new ControlledRounding.None();
    }

    private boolean isSafe(AuditReport report) {
        return (request.insiders() ? report.insider() : report.verdict()) == Verdict.SAFE;
    }

    private AuditReport judge(Release release) {
        var releases = new ArrayList<>(request.earlier());
        releases.add(release);
        return audit.judge(releases, request.links());
    }

    /** Multiples in units of the base; empty where none add up. */
    private Optional<Map<CellKey, Integer>> round(int steps) {
        var model = new ExpressionsBasedModel();
        var units = new HashMap<CellKey, Variable>();
        counts.forEach((key, count) -> units.put(key, add(model, key, count, steps)));
        int number = 0;
        for (var table : request.tables()) {
            for (var relation : table.relations()) {
                var sum = model.newExpression("sum" + number++).level(0);
                relation.parts().forEach(part -> sum.set(units.get(part), 1));
                sum.set(units.get(relation.total()), -1);
            }
        }
        model.options.time_abort = Math.max(1, request.limit().toMillis());
        var result = model.minimise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        var rounded =
                units.entrySet().stream()
                        .collect(
                                toMap(
                                        Map.Entry::getKey,
                                        each ->
                                                (int)
                                                        Math.round(
                                                                result.doubleValue(
                                                                        model.indexOf(
                                                                                each
                                                                                        .getValue())))));
        return addsUp(rounded) ? Optional.of(rounded) : Optional.empty();
    }

    private Variable add(ExpressionsBasedModel model, CellKey key, int count, int steps) {
        int lower = count / base;
        int rest = count % base;
        int upper = rest == 0 ? lower : lower + 1;
        // less than one in all, so that it decides among equals alone
        double tie = secret.nextDouble() / (2 * counts.size());
        var units =
                model.newVariable("units of " + key)
                        .integer()
                        .lower(Math.max(0, lower - steps))
                        .upper(upper + steps);
        if (steps == 0) {
            // how much farther the upper neighbour is than the lower one
            return units.weight(base - 2 * rest + tie);
        }
        var distance = model.newVariable("distance of " + key).lower(0).weight(1);
        model.newExpression("below " + key).lower(count).set(units, base).set(distance, 1);
        model.newExpression("above " + key).upper(count).set(units, base).set(distance, -1);
        return units.weight(tie);
    }

    private boolean addsUp(Map<CellKey, Integer> rounded) {
        return request.tables().stream()
                .flatMap(table -> table.relations().stream())
                .allMatch(
                        relation ->
                                relation.parts().stream()
                                                .mapToInt(part -> units(rounded, part))
                                                .sum()
                                        == units(rounded, relation.total()));
    }

    private static int units(Map<CellKey, Integer> rounded, CellKey key) {
        return rounded.getOrDefault(key, 0);
    }

    private Release release(Map<CellKey, Integer> rounded, int steps) {
        var tables = new ArrayList<PublishedTable>();
        for (var table : request.tables()) {
            tables.add(
                    PublishedTable.of(
                            table,
                            key -> new Showing.Rounded(units(rounded, key) * base, base, steps)));
        }
        return new Release(request.population(), List.copyOf(tables));
    }
}
