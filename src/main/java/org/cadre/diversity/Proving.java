package org.cadre.diversity;

import org.cadre.diversity.disclosure.CellKey;
import org.cadre.diversity.disclosure.CountTable;
import org.cadre.diversity.disclosure.Dimension;
import org.cadre.diversity.disclosure.PopulationLink;
import org.cadre.diversity.disclosure.PublishedCell;
import org.cadre.diversity.disclosure.PublishedTable;
import org.cadre.diversity.disclosure.Release;
import org.cadre.diversity.disclosure.SafetyRule;
import org.cadre.diversity.disclosure.Showing;
import org.cadre.diversity.disclosure.Statement;
import org.cadre.diversity.disclosure.Verdict;
import org.cadre.diversity.disclosure.audit.AuditReport;
import org.cadre.diversity.disclosure.audit.DisclosureAudit;
import org.cadre.diversity.disclosure.protection.ControlledRounding;
import org.cadre.diversity.disclosure.protection.Kept;
import org.cadre.diversity.disclosure.protection.Protection;
import org.cadre.diversity.disclosure.protection.ProtectionRequest;
import org.cadre.diversity.disclosure.protection.Suppression;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Protects tables of one snapshot and audits them with everything that readers have already, of all
 * populations that share people with it. Pure: it computes for seconds to minutes and asks nobody.
 */
final class Proving {

    /** Numbers of a model above which no proof ends in time. */
    private static final int LARGEST = 20_000;

    private static final int MOST_EXPOSURES = 20;
    private static final int MOST_WAYS = 5;
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Population own;
    private final List<Population> populations;
    private final List<EarlierRelease> earlier;
    private final List<TableShape> shapes;
    private final Thresholds thresholds;
    private final SafetyRule rule;
    private final RandomGenerator secret;
    private final Map<Facet, List<String>> codes = new LinkedHashMap<>();
    private final Map<String, Population> byName = new HashMap<>();
    private final List<PopulationLink> links;

    /**
     * @param populations of the earlier releases, from the earliest, the own one among them
     */
    Proving(
            Population own,
            List<Population> populations,
            List<EarlierRelease> earlier,
            List<TableShape> shapes,
            Thresholds thresholds,
            RandomGenerator secret) {
        this.own = own;
        this.populations = List.copyOf(populations);
        this.earlier = List.copyOf(earlier);
        this.shapes = List.copyOf(shapes);
        this.thresholds = thresholds;
        this.secret = secret;
        rule = rule(thresholds, shapes);
        populations.forEach(each -> byName.put(each.name(), each));
        allShapes().flatMap(shape -> shape.facets().stream()).forEach(this::addCodes);
        links = Links.of(populations);
    }

    static SafetyRule rule(Thresholds thresholds, List<TableShape> shapes) {
        var sensitive = new HashSet<String>();
        shapes.stream()
                .flatMap(shape -> shape.facets().stream())
                .filter(facet -> facet.attribute().isSensitive())
                .forEach(facet -> sensitive.add(facet.toString()));
        return new SafetyRule(thresholds.k(), true, sensitive, Map.of());
    }

    private Stream<TableShape> allShapes() {
        return Stream.concat(
                shapes.stream(),
                earlier.stream()
                        .flatMap(each -> each.tables().tables().stream())
                        .map(ReleasedTable::shape));
    }

    /**
     * Of every version that a population uses: who is in none of them is in no cell. Populations
     * that do not count by it show nothing of it, so that their people may be in any.
     */
    private void addCodes(Facet facet) {
        codes.computeIfAbsent(
                facet,
                any -> {
                    var all = new LinkedHashSet<String>();
                    populations.stream()
                            .filter(population -> population.has(facet.attribute()))
                            .forEach(
                                    population ->
                                            all.addAll(
                                                    population
                                                            .classification(facet.attribute())
                                                            .codes(facet.coarse())));
                    return List.copyOf(all);
                });
    }

    private List<String> codes(Facet facet) {
        return Objects.requireNonNull(codes.get(facet), facet.toString());
    }

    private Population population(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    /** Protects and audits; where that fails, looks for what passes instead. */
    Making make(Method method) {
        var made = tryToMake(method);
        return made instanceof Making.Refused refused && refused.reason() == RefusalReason.EXPOSED
                ? new Making.Refused(refused.reason(), refused.exposures(), waysOut(method))
                : made;
    }

    /** Audits what two people approved once more; where that fails, looks for what passes. */
    Making auditLast(ReleasedTables approved) {
        var audited = audited(approved);
        return audited instanceof Making.Refused refused
                ? new Making.Refused(
                        refused.reason(), refused.exposures(), waysOut(approved.method()))
                : audited;
    }

    private Making tryToMake(Method method) {
        if (own.counts().people() < thresholds.fewest()) {
            return makeNumberAlone();
        }
        if (isTooLarge()) {
            return new Making.Refused(RefusalReason.TOO_LARGE, List.of(), List.of());
        }
        return switch (method) {
            case ROUNDING -> round();
            case SUPPRESSION -> suppress();
        };
    }

    /** So few people are told by their rounded number alone. */
    private Making makeNumberAlone() {
        int base = thresholds.base();
        int people = (own.counts().people() + base / 2) / base * base;
        return audited(new ReleasedTables(Method.ROUNDING, base, 0, people, List.of()));
    }

    private boolean isTooLarge() {
        var tables = new ArrayList<List<Dimension>>();
        allShapes().forEach(shape -> tables.add(dimensions(shape)));
        zeros().forEach(zero -> zero.tables().forEach(each -> tables.add(each.dimensions())));
        return DisclosureAudit.size(tables) * (populations.size() + 3L * links.size()) > LARGEST;
    }

    private List<Dimension> dimensions(TableShape shape) {
        return shape.facets().stream()
                .map(facet -> new Dimension(facet.toString(), codes(facet)))
                .toList();
    }

    private Making suppress() {
        return switch (Protection.suppress(request())) {
            case Suppression.Found found -> audited(released(found.release(), found.report()));
            case Suppression.None(var report) -> refused(List.of(report));
        };
    }

    private Making round() {
        return switch (Protection.round(request(), thresholds.base(), secret)) {
            case ControlledRounding.Found found ->
                    audited(released(found.release(), found.report()));
            case ControlledRounding.None() -> refused(List.of());
        };
    }

    private ProtectionRequest request() {
        var request =
                ProtectionRequest.of(
                        own.name(),
                        rule,
                        shapes.stream().map(shape -> table(own, shape)).toArray(CountTable[]::new));
        var ground = ground();
        return request.after(ground, links)
                .keeping(
                        statements(ground).entrySet().stream()
                                .map(each -> new Kept(each.getKey(), List.copyOf(each.getValue())))
                                .toList())
                .keepingHidden(hiddenBefore())
                .within(LIMIT);
    }

    /** Cells that the latest release of the same subject hid. */
    private Set<CellKey> hiddenBefore() {
        var hidden = new HashSet<CellKey>();
        earlier.stream()
                .filter(each -> population(each.population()).subject().equals(own.subject()))
                .reduce((one, later) -> later)
                .ifPresent(
                        last ->
                                last.tables()
                                        .tables()
                                        .forEach(
                                                table ->
                                                        table.cells()
                                                                .forEach(
                                                                        (key, cell) -> {
                                                                            if (cell.isHidden()) {
                                                                                hidden.add(
                                                                                        key(
                                                                                                table
                                                                                                        .shape(),
                                                                                                key));
                                                                            }
                                                                        })));
        return hidden;
    }

    private CountTable table(Population population, TableShape shape) {
        return population.counts().table(shape, population::classification, this::codes);
    }

    private static CellKey key(TableShape shape, List<String> codes) {
        var key = CellKey.TOTAL;
        for (int i = 0; i < codes.size(); i++) {
            if (!codes.get(i).equals(ReleasedTable.SUM)) {
                key = key.with(shape.facets().get(i).toString(), codes.get(i));
            }
        }
        return key;
    }

    /** What readers have: earlier releases, and that a country is in no region but its own. */
    private List<Release> ground() {
        var ground = new ArrayList<Release>();
        earlier.forEach(each -> ground.add(release(population(each.population()), each.tables())));
        ground.addAll(zeros());
        return ground;
    }

    private List<Release> zeros() {
        var both =
                codes.keySet().stream()
                        .filter(facet -> facet.coarse())
                        .map(Facet::attribute)
                        .filter(attribute -> codes.containsKey(new Facet(attribute, false)))
                        .toList();
        return both.isEmpty()
                ? List.of()
                : populations.stream()
                        .map(
                                population ->
                                        new Release(
                                                population.name(),
                                                both.stream()
                                                        .filter(population::has)
                                                        .map(a -> zeros(population, a))
                                                        .toList()))
                        .filter(zeros -> !zeros.tables().isEmpty())
                        .toList();
    }

    private PublishedTable zeros(Population population, Attribute attribute) {
        var fine = new Facet(attribute, false);
        var coarse = new Facet(attribute, true);
        var cells = new ArrayList<PublishedCell>();
        for (var code : codes(fine)) {
            var its = population.classification(attribute).coarse(code);
            for (var group : codes(coarse)) {
                if (!group.equals(its)) {
                    var key =
                            CellKey.TOTAL
                                    .with(fine.toString(), code)
                                    .with(coarse.toString(), group);
                    cells.add(new PublishedCell(key, 0, new Showing.Exact()));
                }
            }
        }
        return new PublishedTable(
                List.of(
                        new Dimension(fine.toString(), codes(fine)),
                        new Dimension(coarse.toString(), codes(coarse))),
                cells);
    }

    private Release release(Population population, ReleasedTables released) {
        int people = population.counts().people();
        if (released.tables().isEmpty()) {
            var showing = new Showing.Rounded(released.people(), released.base(), 0);
            var cell = new PublishedCell(CellKey.TOTAL, people, showing);
            return new Release(
                    population.name(), List.of(new PublishedTable(List.of(), List.of(cell))));
        }
        return new Release(
                population.name(),
                released.tables().stream()
                        .map(table -> published(population, released, table))
                        .toList());
    }

    private PublishedTable published(
            Population population, ReleasedTables released, ReleasedTable table) {
        var shown = new HashMap<CellKey, Showing>();
        var hidden = new Showing.Hidden(0, population.counts().people());
        table.cells()
                .forEach(
                        (key, cell) ->
                                shown.put(
                                        key(table.shape(), key),
                                        cell.value() == null
                                                ? hidden
                                                : released.method() == Method.SUPPRESSION
                                                        ? new Showing.Exact()
                                                        : new Showing.Rounded(
                                                                cell.value(),
                                                                released.base(),
                                                                released.steps())));
        return PublishedTable.of(
                table(population, table.shape()),
                key -> shown.getOrDefault(key, new Showing.Exact()));
    }

    private ReleasedTables released(Release release, AuditReport report) {
        var tables = new ArrayList<ReleasedTable>();
        int base = 0;
        int steps = 0;
        int people = own.counts().people();
        for (int i = 0; i < shapes.size(); i++) {
            var shape = shapes.get(i);
            var published = release.tables().get(i).byKey();
            var facets = shape.facets().stream().map(this::codes).toList();
            var cells = new LinkedHashMap<List<String>, ReleasedTable.Cell>();
            for (var key : new ReleasedTable(shape, facets, Map.of()).keys()) {
                var cell = Objects.requireNonNull(published.get(key(shape, key)));
                cells.put(key, cell(cell, report));
                if (cell.showing() instanceof Showing.Rounded rounded) {
                    base = rounded.base();
                    steps = Math.max(steps, rounded.steps());
                    people = cell.key().equals(CellKey.TOTAL) ? rounded.to() : people;
                }
            }
            tables.add(new ReleasedTable(shape, facets, cells));
        }
        return new ReleasedTables(
                base == 0 ? Method.SUPPRESSION : Method.ROUNDING, base, steps, people, tables);
    }

    private ReleasedTable.Cell cell(PublishedCell cell, AuditReport report) {
        return switch (cell.showing()) {
            case Showing.Exact() ->
                    new ReleasedTable.Cell(cell.count(), cell.count(), cell.count());
            case Showing.Rounded rounded ->
                    new ReleasedTable.Cell(rounded.to(), cell.least(), cell.most());
            case Showing.Hidden hidden -> {
                var range = report.ranges().getOrDefault(own.name(), Map.of()).get(cell.key());
                // none where an earlier release shows it as it is
                yield range == null
                        ? new ReleasedTable.Cell(null, cell.count(), cell.count())
                        : new ReleasedTable.Cell(null, range.low(), range.high());
            }
        };
    }

    /**
     * Judges what may go out together with all that readers have, each release by its own rule: a
     * new one may give away what an earlier one kept.
     */
    private Making audited(ReleasedTables released) {
        var reports = reports(released);
        boolean safe = reports.stream().allMatch(this::isSafe);
        return safe ? new Making.Made(released, narrowest(reports)) : refused(reports);
    }

    private boolean isSafe(AuditReport report) {
        var verdict = rule.sensitive().isEmpty() ? report.verdict() : report.insider();
        return verdict == Verdict.SAFE;
    }

    private List<AuditReport> reports(ReleasedTables released) {
        var ground = ground();
        var mine = release(own, released);
        var all = new ArrayList<>(ground);
        all.add(mine);
        var statements = statements(ground);
        add(statements, rule, ground.subList(0, earlier.size()), mine);
        var reports = new ArrayList<AuditReport>();
        statements.forEach(
                (kept, what) ->
                        reports.add(
                                new DisclosureAudit(kept).judge(all, links, List.copyOf(what))));
        return reports;
    }

    /** What the earlier releases keep, each by its own rule. */
    private Map<SafetyRule, Set<Statement>> statements(List<Release> ground) {
        var statements = new LinkedHashMap<SafetyRule, Set<Statement>>();
        for (int i = 0; i < earlier.size(); i++) {
            var each = earlier.get(i);
            add(statements, each.rule(), ground.subList(0, i), ground.get(i));
        }
        return statements;
    }

    private void add(
            Map<SafetyRule, Set<Statement>> statements,
            SafetyRule kept,
            List<Release> before,
            Release release) {
        var mine = statements.computeIfAbsent(kept, any -> new LinkedHashSet<>());
        mine.addAll(kept.statements(release));
        for (var link : links) {
            for (var other : before) {
                if (joins(link, other, release)) {
                    mine.addAll(kept.statements(other, release));
                }
            }
        }
    }

    private static boolean joins(PopulationLink link, Release one, Release other) {
        return link.first().equals(one.population()) && link.second().equals(other.population())
                || link.first().equals(other.population())
                        && link.second().equals(one.population());
    }

    private static OptionalInt narrowest(List<AuditReport> reports) {
        return reports.stream()
                .flatMap(report -> report.findings().stream())
                .mapToInt(finding -> (int) finding.range().width() + 1)
                .min();
    }

    private Making refused(List<AuditReport> reports) {
        var exposures =
                reports.stream()
                        .flatMap(report -> report.exposed().stream())
                        .map(
                                finding ->
                                        new Exposure(
                                                finding.statement().kind(),
                                                finding.statement().cell().codes(),
                                                finding.range().width() + 1,
                                                numbers(finding.statement())))
                        .distinct()
                        .limit(MOST_EXPOSURES)
                        .toList();
        return new Making.Refused(RefusalReason.EXPOSED, exposures, List.of());
    }

    /** Of earlier releases that the statement is about. */
    private List<Integer> numbers(Statement statement) {
        var names = statement.terms().stream().map(Statement.Term::population).toList();
        return earlier.stream()
                .filter(each -> names.contains(each.population()))
                .map(EarlierRelease::number)
                .toList();
    }

    /** Tries what is coarser, what is not crossed, and rounding; each with the whole audit. */
    private List<WayOut> waysOut(Method method) {
        var ways = new ArrayList<WayOut>();
        if (method == Method.SUPPRESSION) {
            tryOut(ways, WayOut.Kind.ROUND, shapes, Method.ROUNDING);
        }
        for (var attribute : Attribute.values()) {
            if (shapes.stream().anyMatch(shape -> isFine(shape, attribute))) {
                var coarser =
                        shapes.stream()
                                .map(s -> isFine(s, attribute) ? s.coarser(attribute) : s)
                                .distinct()
                                .toList();
                tryOut(ways, WayOut.Kind.COARSEN, coarser, method);
            }
        }
        for (var attribute : Attribute.values()) {
            if (shapes.stream().anyMatch(shape -> shape.isCrossed() && shape.has(attribute))) {
                var fewer =
                        shapes.stream()
                                .map(
                                        s ->
                                                s.isCrossed() && s.has(attribute)
                                                        ? s.without(attribute)
                                                        : s)
                                .distinct()
                                .toList();
                tryOut(ways, WayOut.Kind.LEAVE_OUT, fewer, method);
            }
        }
        return ways;
    }

    private boolean isFine(TableShape shape, Attribute attribute) {
        return shape.facets().contains(new Facet(attribute, false))
                && own.classification(attribute).hasCoarser();
    }

    private void tryOut(
            List<WayOut> ways, WayOut.Kind kind, List<TableShape> others, Method method) {
        if (ways.size() < MOST_WAYS) {
            var other = new Proving(own, populations, earlier, others, thresholds, secret);
            if (other.tryToMake(method) instanceof Making.Made made) {
                ways.add(
                        new WayOut(
                                kind, TableShape.format(others), method, made.tables().hidden()));
            }
        }
    }
}
