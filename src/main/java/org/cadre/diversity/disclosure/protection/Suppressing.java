package org.cadre.diversity.disclosure.protection;

import org.cadre.diversity.disclosure.CellKey;
import org.cadre.diversity.disclosure.PublishedTable;
import org.cadre.diversity.disclosure.Release;
import org.cadre.diversity.disclosure.Showing;
import org.cadre.diversity.disclosure.Statement;
import org.cadre.diversity.disclosure.audit.AuditReport;
import org.cadre.diversity.disclosure.audit.DisclosureAudit;
import org.cadre.diversity.disclosure.audit.StatementFinding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * One search for cells to hide: a good pattern first, quickly and pruned, then the cheapest one if
 * there is time.
 */
final class Suppressing {

    private static final double OF_A_TOTAL = 10;
    private static final double HIDDEN_BEFORE = 0.5;

    private final ProtectionRequest request;
    private final long deadline;
    private final List<CellKey> cells;
    private final int[] counts;
    private final int everybody;
    private final List<Statement> statements;
    private final DisclosureAudit audit;
    private final Attacker attacker;
    private final CheapestPattern patterns;
    private final BitSet always = new BitSet();

    Suppressing(ProtectionRequest request) {
        this.request = request;
        deadline = System.nanoTime() + request.limit().toNanos();
        var all = new HashMap<CellKey, Integer>();
        request.tables().forEach(table -> all.putAll(table.counts()));
        everybody = all.getOrDefault(CellKey.TOTAL, 0);
        cells =
                request.tables().stream()
                        .flatMap(table -> table.cells().stream())
                        .distinct()
                        .toList();
        counts = cells.stream().mapToInt(all::get).toArray();
        audit = new DisclosureAudit(request.rule());
        statements = statements();
        patterns = new CheapestPattern(costs(), always);
        markPrimary();
        attacker =
                new Attacker(
                        cells,
                        request.tables().stream()
                                .flatMap(table -> table.relations().stream())
                                .distinct()
                                .toList(),
                        room(true),
                        room(false),
                        request.rule());
    }

    private List<Statement> statements() {
        var found = new LinkedHashSet<Statement>();
        var shown = release(new BitSet());
        found.addAll(request.rule().statements(shown));
        for (var earlier : request.earlier()) {
            for (var link : request.links()) {
                if (link.first().equals(earlier.population())
                        && link.second().equals(request.population())) {
                    found.addAll(request.rule().statements(earlier, shown));
                } else if (link.second().equals(earlier.population())
                        && link.first().equals(request.population())) {
                    found.addAll(request.rule().statements(shown, earlier));
                }
            }
        }
        return List.copyOf(found);
    }

    private double[] costs() {
        int finest =
                request.tables().stream()
                        .mapToInt(table -> table.dimensions().size())
                        .max()
                        .orElse(0);
        return cells.stream()
                .mapToDouble(
                        cell -> {
                            double cost = 1 + Math.log1p(counts[cells.indexOf(cell)]);
                            return cost
                                    * (cell.codes().size() < finest ? OF_A_TOTAL : 1)
                                    * (request.hiddenBefore().contains(cell) ? HIDDEN_BEFORE : 1);
                        })
                .toArray();
    }

    /** A cell that is a statement by itself is hidden in every pattern. */
    private void markPrimary() {
        for (var statement : statements) {
            for (int i = 0; i < counts.length; i++) {
                if (statement.isOf(request.population(), cells.get(i)) && mayHide(i)) {
                    always.set(i);
                }
            }
        }
    }

    private boolean mayHide(int cell) {
        return !cells.get(cell).equals(CellKey.TOTAL);
    }

    private int[] room(boolean up) {
        var room = new int[counts.length];
        for (int i = 0; i < room.length; i++) {
            room[i] = !mayHide(i) ? 0 : up ? everybody - counts[i] : counts[i];
        }
        return room;
    }

    Suppression run() {
        var everything = new BitSet();
        for (int i = 0; i < counts.length; i++) {
            everything.set(i, mayHide(i));
        }
        if (!isSafe(everything)) {
            return new Suppression.None(exposing(everything));
        }
        var best = quick();
        prune(best);
        boolean cheapest = false;
        while (!cheapest && timeLeft() > 0) {
            var found = patterns.find(Duration.ofNanos(timeLeft()));
            if (found.isEmpty()) {
                break;
            }
            var pattern = found.get();
            cheapest = patterns.cost(pattern) > patterns.cost(best) - 1e-9;
            if (!cheapest && !learn(pattern)) {
                best = pattern;
                cheapest = true;
            }
        }
        return found(best, cheapest);
    }

    private Suppression found(BitSet pattern, boolean cheapest) {
        var hidden = new LinkedHashSet<CellKey>();
        pattern.stream().forEach(i -> hidden.add(cells.get(i)));
        return new Suppression.Found(release(pattern), hidden, cheapest, judge(pattern));
    }

    private long timeLeft() {
        return deadline - System.nanoTime();
    }

    private BitSet quick() {
        var pattern = (BitSet) always.clone();
        while (learn(pattern)) {
            patterns.complete(pattern);
        }
        return pattern;
    }

    /** Gives back what is hidden in vain, the dearest first. */
    private void prune(BitSet pattern) {
        var costs = costs();
        pattern.stream()
                .filter(i -> !always.get(i))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -costs[i]))
                .toList()
                .forEach(
                        i -> {
                            pattern.clear(i);
                            pattern.set(i, !isSafe(pattern));
                        });
    }

    /** Adds conditions that the pattern does not fulfil; false if it is safe. */
    private boolean learn(BitSet pattern) {
        var exposed = judge(pattern).exposed();
        if (exposed.isEmpty() && isSafe(pattern)) {
            return false;
        }
        var lacking = new ArrayList<Condition>();
        // what protects one often protects others, but the cheapest has to know of all
        int most = timeLeft() > 0 ? exposed.size() : 1;
        exposed.stream()
                .map(StatementFinding::statement)
                .filter(this::isWithin)
                .limit(most)
                .forEach(each -> lacking.addAll(attacker.lacking(each, pattern)));
        if (lacking.isEmpty()) {
            lacking.add(Condition.oneOf(outsideOfUnsafe(pattern), counts.length));
        }
        patterns.add(lacking);
        return true;
    }

    private boolean isWithin(Statement statement) {
        return statement.terms().stream()
                .allMatch(term -> term.population().equals(request.population()));
    }

    /** Hides more for as long as it stays unsafe: of the rest, every safe pattern hides a cell. */
    private BitSet outsideOfUnsafe(BitSet pattern) {
        var unsafe = (BitSet) pattern.clone();
        var outside = new BitSet();
        for (int i = 0; i < counts.length; i++) {
            if (!unsafe.get(i) && mayHide(i)) {
                unsafe.set(i);
                if (isSafe(unsafe)) {
                    unsafe.clear(i);
                    outside.set(i);
                }
            }
        }
        return outside;
    }

    private boolean isSafe(BitSet pattern) {
        var releases = releases(pattern);
        return audit.protects(releases, request.links(), statements, request.insiders())
                && request.kept().stream().allMatch(kept -> isKept(kept, releases));
    }

    private boolean isKept(Kept kept, List<Release> releases) {
        return new DisclosureAudit(kept.rule())
                .protects(
                        releases,
                        request.links(),
                        kept.statements(),
                        !kept.rule().sensitive().isEmpty());
    }

    /** What is known too well: of the tables themselves, else of an earlier release. */
    private AuditReport exposing(BitSet pattern) {
        var own = judge(pattern);
        var releases = releases(pattern);
        return Stream.concat(
                        Stream.of(own),
                        request.kept().stream()
                                .map(
                                        kept ->
                                                new DisclosureAudit(kept.rule())
                                                        .judge(
                                                                releases,
                                                                request.links(),
                                                                kept.statements())))
                .filter(report -> !report.exposed().isEmpty())
                .findFirst()
                .orElse(own);
    }

    private AuditReport judge(BitSet pattern) {
        return audit.judge(releases(pattern), request.links(), statements);
    }

    private List<Release> releases(BitSet pattern) {
        var releases = new ArrayList<>(request.earlier());
        releases.add(release(pattern));
        return releases;
    }

    private Release release(BitSet pattern) {
        var hidden = new Showing.Hidden(0, everybody);
        return new Release(
                request.population(),
                request.tables().stream()
                        .map(
                                table ->
                                        PublishedTable.of(
                                                table,
                                                key ->
                                                        pattern.get(cells.indexOf(key))
                                                                ? hidden
                                                                : new Showing.Exact()))
                        .toList());
    }
}
