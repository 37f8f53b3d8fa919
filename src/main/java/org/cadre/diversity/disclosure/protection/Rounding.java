package org.cadre.diversity.disclosure.protection;

import org.cadre.diversity.disclosure.CellKey;
import org.cadre.diversity.disclosure.PublishedTable;
import org.cadre.diversity.disclosure.Relation;
import org.cadre.diversity.disclosure.Release;
import org.cadre.diversity.disclosure.Showing;
import org.cadre.diversity.disclosure.Verdict;
import org.cadre.diversity.disclosure.audit.AuditReport;
import org.cadre.diversity.disclosure.audit.DisclosureAudit;
import org.cadre.solver.IntegerProgramme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Farther than any distance. */
    private static final int FAR = 1_000_000;

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
        var cells = List.copyOf(counts.keySet());
        int[] least = cells.stream().mapToInt(key -> least(count(key), steps)).toArray();
        var programme = programme(cells, least, steps);
        for (var table : request.tables()) {
            table.relations().forEach(relation -> addSum(programme, cells, least, relation));
        }
        return programme
                .solve(request.limit())
                .map(
                        found -> {
                            Map<CellKey, Integer> rounded = new HashMap<>();
                            for (int i = 0; i < least.length; i++) {
                                rounded.put(cells.get(i), least[i] + found[i]);
                            }
                            return rounded;
                        })
                .filter(this::addsUp);
    }

    private int count(CellKey key) {
        return Objects.requireNonNull(counts.get(key));
    }

    private int least(int count, int steps) {
        return Math.max(0, count / base - steps);
    }

    private int most(int count, int steps) {
        return (count + base - 1) / base + steps;
    }

    /**
     * Of each cell how many units more than the least it gets. Where it may go farther than to its
     * neighbours, a second number of each is how far it goes.
     */
    private IntegerProgramme programme(List<CellKey> cells, int[] least, int steps) {
        int n = cells.size();
        int numbers = steps == 0 ? n : 2 * n;
        var worth = new double[numbers];
        var most = new int[numbers];
        for (int i = 0; i < n; i++) {
            int count = count(cells.get(i));
            // less than one in all, so that it decides among equals alone
            double tie = secret.nextDouble() / (2 * n);
            // how much nearer the upper neighbour is than the lower one
            worth[i] = -tie + (steps == 0 ? 2 * (count % base) - base : 0);
            most[i] = most(count, steps) - least[i];
            if (steps > 0) {
                worth[n + i] = -1;
                most[n + i] = base * (steps + 1);
            }
        }
        var programme = new IntegerProgramme(worth, most);
        if (steps > 0) {
            for (int i = 0; i < n; i++) {
                int away = count(cells.get(i)) - base * least[i];
                programme.addSum(pair(numbers, i, n + i, 1), away, FAR);
                programme.addSum(pair(numbers, i, n + i, -1), -FAR, away);
            }
        }
        return programme;
    }

    private double[] pair(int numbers, int units, int distance, int sign) {
        var pair = new double[numbers];
        pair[units] = base;
        pair[distance] = sign;
        return pair;
    }

    private static void addSum(
            IntegerProgramme programme, List<CellKey> cells, int[] least, Relation relation) {
        var sum = new double[programme.numbers()];
        int total = cells.indexOf(relation.total());
        sum[total] = -1;
        int given = least[total];
        for (var part : relation.parts()) {
            int place = cells.indexOf(part);
            sum[place] = 1;
            given -= least[place];
        }
        programme.addSum(sum, given, given);
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
