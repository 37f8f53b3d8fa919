package org.cadre.diversity.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must not be learned, for one audience.
 *
 * @param k counts from 1 to k - 1 are small
 * @param complements whether small complements are statements, too (S2)
 * @param sensitive dimensions of which a whole group may not be known (S3)
 * @param existence codes of dimensions of which nobody may learn that they occur at all (S4)
 */
public record SafetyRule(
        int k, boolean complements, Set<String> sensitive, Map<String, Set<String>> existence) {

    public SafetyRule {
        if (k < 2) {
            throw new IllegalArgumentException("k is " + k);
        }
        sensitive = Set.copyOf(sensitive);
        existence = Map.copyOf(existence);
    }

    /** Small counts and small complements; nothing more sensitive than another thing. */
    public static SafetyRule of(int k) {
        return new SafetyRule(k, true, Set.of(), Map.of());
    }

    public boolean isSmall(long count) {
        return 0 < count && count < k;
    }

    /** S1 to S4 of all that a release shows. */
    public List<Statement> statements(Release release) {
        var statements = new LinkedHashSet<Statement>();
        for (var table : release.tables()) {
            var cells = table.byKey();
            for (var cell : table.cells()) {
                statements.addAll(of(release.population(), cell));
                if (complements || !sensitive.isEmpty()) {
                    statements.addAll(complements(release.population(), cell, cells));
                }
            }
        }
        return List.copyOf(statements);
    }

    private List<Statement> of(String population, PublishedCell cell) {
        var statements = new ArrayList<Statement>();
        var term = List.of(new Statement.Term(population, cell.key(), 1));
        if (isSmall(cell.count())) {
            statements.add(Statement.smallCount(population, cell.key(), cell.count()));
        }
        if (cell.count() > 0 && isExistence(cell.key())) {
            statements.add(new Statement(Statement.Kind.EXISTENCE, cell.key(), term, cell.count()));
        }
        return statements;
    }

    private boolean isExistence(CellKey key) {
        return existence.entrySet().stream()
                .anyMatch(
                        each ->
                                key.code(each.getKey())
                                        .filter(each.getValue()::contains)
                                        .isPresent());
    }

    private List<Statement> complements(
            String population, PublishedCell cell, Map<CellKey, PublishedCell> cells) {
        var statements = new ArrayList<Statement>();
        for (var dimension : cell.key().codes().keySet()) {
            var line = cells.get(cell.key().without(dimension));
            if (line != null) {
                int rest = line.count() - cell.count();
                var terms =
                        List.of(
                                new Statement.Term(population, line.key(), 1),
                                new Statement.Term(population, cell.key(), -1));
                if (complements && isSmall(rest)) {
                    statements.add(
                            new Statement(
                                    Statement.Kind.SMALL_COMPLEMENT, cell.key(), terms, rest));
                }
                if (sensitive.contains(dimension) && rest == 0 && cell.count() > 0) {
                    statements.add(new Statement(Statement.Kind.GROUP, cell.key(), terms, 0));
                }
            }
        }
        return statements;
    }

    /** S5: cells that both populations show, and that differ by few people. */
    public List<Statement> statements(Release first, Release second) {
        var counts = new HashMap<CellKey, Integer>();
        first.tables().forEach(t -> t.cells().forEach(c -> counts.put(c.key(), c.count())));
        var statements = new LinkedHashSet<Statement>();
        for (var table : second.tables()) {
            for (var cell : table.cells()) {
                var before = counts.get(cell.key());
                if (before != null && isSmall(Math.abs(before - cell.count()))) {
                    statements.add(difference(first, second, cell.key(), before - cell.count()));
                }
            }
        }
        return List.copyOf(statements);
    }

    private static Statement difference(Release first, Release second, CellKey key, int less) {
        int sign = Integer.signum(less);
        return new Statement(
                Statement.Kind.SMALL_DIFFERENCE,
                key,
                List.of(
                        new Statement.Term(first.population(), key, sign),
                        new Statement.Term(second.population(), key, -sign)),
                Math.abs(less));
    }
}
