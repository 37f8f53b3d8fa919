package org.cadre.diversity.disclosure.audit;

import static java.util.stream.Collectors.toMap;

import org.cadre.diversity.disclosure.CellKey;
import org.cadre.diversity.disclosure.CellRange;
import org.cadre.diversity.disclosure.Dimension;
import org.cadre.diversity.disclosure.PopulationLink;
import org.cadre.diversity.disclosure.PublishedCell;
import org.cadre.diversity.disclosure.Release;
import org.cadre.diversity.disclosure.SafetyRule;
import org.cadre.diversity.disclosure.Showing;
import org.cadre.diversity.disclosure.Statement;
import org.cadre.diversity.disclosure.Verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Judges releases together: every table of every release, over time and over populations that have
 * people in common.
 *
 * <p>A statement is protected when its range is wide enough. Under suppression: max - min &gt;= k -
 * 1, max &gt;= k, and min below the truth or 0. Under rounding: base &gt;= k and max - min &gt;= k
 * - 1. Existence is protected when nobody at all is possible. A range that could not be proved
 * exact is judged by the tables that were found: the attacker cannot rule those out.
 */
public final class DisclosureAudit {

    /** Some tens of seconds; a table of 140 cells needs less than a hundredth of it. */
    private static final long PATIENCE = 4_000_000_000L;

    private final SafetyRule rule;
    private final long patience;

    public DisclosureAudit(SafetyRule rule) {
        this(rule, PATIENCE);
    }

    DisclosureAudit(SafetyRule rule, long patience) {
        this.rule = rule;
        this.patience = patience;
    }

    /**
     * How many cells of one population an audit of tables of these shapes has to think of: those of
     * the tables, and the finest ones where the tables do not hang together. Grows no further than
     * the largest whole number.
     */
    public static long size(List<List<Dimension>> shapes) {
        var distinct = shapes.stream().distinct().toList();
        long cells = 0;
        for (var shape : distinct) {
            cells = plus(cells, product(shape, 1));
        }
        return Shapes.hangTogether(distinct)
                ? cells
                : plus(cells, product(Shapes.union(distinct), 0));
    }

    private static long product(List<Dimension> shape, int more) {
        long product = 1;
        for (var dimension : shape) {
            long size = dimension.codes().size() + more;
            product = product > Integer.MAX_VALUE ? product : product * size;
        }
        return Math.min(product, Integer.MAX_VALUE);
    }

    private static long plus(long one, long other) {
        return Math.min(one + other, Integer.MAX_VALUE);
    }

    /** Of releases whose populations follow each other in time, from the earliest. */
    public AuditReport judge(List<Release> releases) {
        var populations = releases.stream().map(Release::population).distinct().toList();
        return judge(releases, PopulationLink.overTime(populations));
    }

    /**
     * With the statements that the rule finds in the releases and in every linked pair.
     *
     * @throws IllegalArgumentException if the releases contradict each other
     */
    public AuditReport judge(List<Release> releases, List<PopulationLink> links) {
        var statements = new LinkedHashSet<Statement>();
        releases.forEach(release -> statements.addAll(rule.statements(release)));
        for (var link : links) {
            for (var first : releases) {
                for (var second : releases) {
                    if (first.population().equals(link.first())
                            && second.population().equals(link.second())) {
                        statements.addAll(rule.statements(first, second));
                    }
                }
            }
        }
        return judge(releases, links, List.copyOf(statements));
    }

    /** With statements of one's own. */
    public AuditReport judge(
            List<Release> releases, List<PopulationLink> links, List<Statement> statements) {
        var model = new AttackModel(releases, links);
        statements.forEach(model::number);
        var cells = cells(releases);
        Ranges ranges;
        try {
            ranges = new Ranges(model.constraints(), model.known(), new Patience(patience));
        } catch (Tableau.Infeasible e) {
            throw new IllegalArgumentException("the releases contradict each other", e);
        }
        var findings = findings(model, ranges, cells, statements);
        boolean safe = findings.stream().allMatch(StatementFinding::isProtected);
        return new AuditReport(
                Verdict.safeIf(safe),
                Verdict.safeIf(safe && isSafeFromInsiders(model, cells, statements)),
                findings,
                ranges(model, ranges, cells));
    }

    /**
     * Whether all statements are protected, and from insiders as well if that is asked for. As
     * {@link #judge}, but ends at the first that is not.
     */
    public boolean protects(
            List<Release> releases,
            List<PopulationLink> links,
            List<Statement> statements,
            boolean fromInsiders) {
        var model = new AttackModel(releases, links);
        statements.forEach(model::number);
        var cells = cells(releases);
        return protects(model, model.constraints(), cells, statements)
                && (!fromInsiders || isSafeFromInsiders(model, cells, statements));
    }

    private boolean protects(
            AttackModel model,
            Constraints constraints,
            Map<String, Map<CellKey, PublishedCell>> cells,
            List<Statement> statements) {
        var ranges = new Ranges(constraints, model.known(), new Patience(patience));
        return statements.stream()
                .allMatch(each -> isProtected(each, ranges.of(model.number(each)), cells));
    }

    private static Map<String, Map<CellKey, PublishedCell>> cells(List<Release> releases) {
        var cells = new LinkedHashMap<String, Map<CellKey, PublishedCell>>();
        for (var release : releases) {
            var own = cells.computeIfAbsent(release.population(), any -> new LinkedHashMap<>());
            for (var table : release.tables()) {
                // shown once is shown
                table.cells().forEach(c -> own.merge(c.key(), c, (a, b) -> a.isExact() ? a : b));
            }
        }
        return cells;
    }

    private List<StatementFinding> findings(
            AttackModel model,
            Ranges ranges,
            Map<String, Map<CellKey, PublishedCell>> cells,
            List<Statement> statements) {
        var findings = new ArrayList<StatementFinding>();
        for (var statement : statements) {
            var range = ranges.of(model.number(statement));
            findings.add(
                    new StatementFinding(statement, range, isProtected(statement, range, cells)));
        }
        return findings;
    }

    private boolean isProtected(
            Statement statement, CellRange range, Map<String, Map<CellKey, PublishedCell>> cells) {
        if (statement.kind() == Statement.Kind.EXISTENCE) {
            return range.low() == 0;
        }
        int base = base(statement, cells);
        if (range.width() < rule.k() - 1) {
            return false;
        }
        return base > 0
                ? base >= rule.k()
                : range.high() >= rule.k()
                        && (range.low() < statement.actual() || range.low() <= 0);
    }

    /** The smallest base, where every cell of a statement is rounded; 0 otherwise. */
    private static int base(Statement statement, Map<String, Map<CellKey, PublishedCell>> cells) {
        int base = Integer.MAX_VALUE;
        for (var term : statement.terms()) {
            var cell = cells.getOrDefault(term.population(), Map.of()).get(term.cell());
            base =
                    cell != null && cell.showing() instanceof Showing.Rounded rounded
                            ? Math.min(base, rounded.base())
                            : 0;
        }
        return base;
    }

    private boolean isSafeFromInsiders(
            AttackModel model,
            Map<String, Map<CellKey, PublishedCell>> cells,
            List<Statement> statements) {
        for (var population : cells.entrySet()) {
            for (var cell : population.getValue().values()) {
                if (cell.count() == 1 && !cell.isExact()) {
                    var others =
                            statements.stream()
                                    .filter(s -> !s.isOf(population.getKey(), cell.key()))
                                    .toList();
                    int own = model.variable(population.getKey(), cell.key());
                    if (!protects(model, model.constraints().with(own, 1), cells, others)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static Map<String, Map<CellKey, CellRange>> ranges(
            AttackModel model, Ranges ranges, Map<String, Map<CellKey, PublishedCell>> cells) {
        var all = new HashMap<String, Map<CellKey, CellRange>>();
        cells.forEach(
                (population, own) ->
                        all.put(
                                population,
                                own.values().stream()
                                        .filter(cell -> !cell.isExact())
                                        .map(PublishedCell::key)
                                        .collect(
                                                toMap(
                                                        key -> key,
                                                        key ->
                                                                ranges.of(
                                                                        model.variable(
                                                                                population,
                                                                                key))))));
        return all;
    }
}
