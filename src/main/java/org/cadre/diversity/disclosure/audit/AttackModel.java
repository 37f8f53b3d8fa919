package org.cadre.diversity.disclosure.audit;

import org.cadre.diversity.disclosure.CellKey;
import org.cadre.diversity.disclosure.Dimension;
import org.cadre.diversity.disclosure.PopulationLink;
import org.cadre.diversity.disclosure.PublishedTable;
import org.cadre.diversity.disclosure.Relation;
import org.cadre.diversity.disclosure.Release;
import org.cadre.diversity.disclosure.Statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * All that releases say, as constraints: a variable per cell of every population, a sum per line of
 * every table, and differences of populations that have people in common.
 */
final class AttackModel {

    /** A cell of a population, or of the difference of two. */
    private record Variable(String population, CellKey cell) {}

    private final Constraints constraints = new Constraints();
    private final Map<Variable, Integer> variables = new HashMap<>();
    private final Map<Statement, Integer> numbers = new HashMap<>();
    private final Map<Variable, Long> counts = new HashMap<>();
    private final List<List<Dimension>> shapes;

    /** Of cells that are finer than every table; they are there for what they forbid. */
    private final List<Dimension> finest;

    AttackModel(List<Release> releases, List<PopulationLink> links) {
        shapes = shapes(releases);
        finest = Shapes.hangTogether(shapes) ? List.of() : Shapes.union(shapes);
        var populations = new LinkedHashSet<String>();
        releases.forEach(release -> populations.add(release.population()));
        populations.forEach(population -> addTables(population));
        releases.forEach(this::publish);
        links.forEach(this::link);
    }

    private static List<List<Dimension>> shapes(List<Release> releases) {
        return releases.stream()
                .flatMap(release -> release.tables().stream())
                .map(PublishedTable::dimensions)
                .distinct()
                .toList();
    }

    Constraints constraints() {
        return constraints;
    }

    /** The variable that is the number of a statement; made when it is asked for. */
    int number(Statement statement) {
        return numbers.computeIfAbsent(statement, this::addNumber);
    }

    int variable(String population, CellKey cell) {
        var variable = variables.get(new Variable(population, cell));
        if (variable == null) {
            throw new IllegalArgumentException("no table has " + cell + " of " + population);
        }
        return variable;
    }

    /** The truth as far as it is published; 0 elsewhere. */
    long[] known() {
        var known = new long[constraints.size()];
        counts.forEach((cell, count) -> known[variable(cell.population(), cell.cell())] = count);
        numbers.forEach(
                (statement, number) ->
                        known[number] =
                                statement.terms().stream()
                                        .mapToLong(
                                                term ->
                                                        term.factor()
                                                                * known[
                                                                        variable(
                                                                                term.population(),
                                                                                term.cell())])
                                        .sum());
        return known;
    }

    private void addTables(String population) {
        for (var shape : shapes) {
            addCells(population, Relation.cells(shape));
            Relation.of(shape).forEach(relation -> addSum(population, relation));
        }
        if (!finest.isEmpty()) {
            addCells(population, Relation.finest(finest));
            for (var shape : shapes) {
                Relation.finest(shape).forEach(cell -> addFinest(population, cell));
            }
        }
    }

    private void addCells(String population, List<CellKey> cells) {
        for (var cell : cells) {
            variables.computeIfAbsent(
                    new Variable(population, cell), any -> constraints.add(0, Constraints.FAR));
        }
    }

    private void addSum(String population, Relation relation) {
        addSum(population, relation.total(), relation.parts());
    }

    private void addFinest(String population, CellKey cell) {
        var parts = Relation.finest(finest).stream().filter(cell::contains).toList();
        if (!parts.equals(List.of(cell))) {
            addSum(population, cell, parts);
        }
    }

    private void addSum(String population, CellKey total, List<CellKey> parts) {
        var row = new int[parts.size() + 1];
        var factors = new long[row.length];
        Arrays.fill(factors, 1);
        for (int i = 0; i < parts.size(); i++) {
            row[i] = variable(population, parts.get(i));
        }
        row[parts.size()] = variable(population, total);
        factors[parts.size()] = -1;
        constraints.sum(row, factors, 0);
    }

    private void publish(Release release) {
        for (var table : release.tables()) {
            for (var cell : table.cells()) {
                int variable = variable(release.population(), cell.key());
                constraints.tighten(variable, cell.least(), cell.most());
                var key = new Variable(release.population(), cell.key());
                var count = counts.put(key, (long) cell.count());
                if (count != null && count != cell.count()) {
                    throw new IllegalArgumentException(
                            "two counts of " + cell.key() + " of " + release.population());
                }
            }
        }
    }

    /** Who is in both, who in the first alone, who in the second alone. */
    private void link(PopulationLink link) {
        switch (link) {
            case PopulationLink.Within(var first, var second) -> {
                var rest = first + " without " + second;
                addTables(rest);
                add(first, second, rest);
            }
            case PopulationLink.Later later -> {
                if (later.joined() == PopulationLink.UNKNOWN
                        && later.left() == PopulationLink.UNKNOWN) {
                    // some left and some came: any two tables could be
                    return;
                }
                var pair = later.first() + " and " + later.second();
                part("left between " + pair, later.left());
                part("joined between " + pair, later.joined());
                addTables("in both " + pair);
                add(later.first(), "in both " + pair, "left between " + pair);
                add(later.second(), "in both " + pair, "joined between " + pair);
            }
        }
    }

    private void part(String population, int size) {
        addTables(population);
        if (size != PopulationLink.UNKNOWN) {
            constraints.tighten(variable(population, CellKey.TOTAL), size, size);
        }
    }

    /** A population that falls into two. */
    private void add(String population, String one, String other) {
        for (var cell : cells(population)) {
            var terms = new LinkedHashMap<Integer, Long>();
            terms.put(variable(population, cell), -1L);
            terms.put(variable(one, cell), 1L);
            terms.put(variable(other, cell), 1L);
            addTerms(terms);
        }
    }

    private List<CellKey> cells(String population) {
        return variables.keySet().stream()
                .filter(each -> each.population().equals(population))
                .map(Variable::cell)
                .toList();
    }

    private int addNumber(Statement statement) {
        if (statement.terms().size() == 1 && statement.terms().getFirst().factor() == 1) {
            var term = statement.terms().getFirst();
            return variable(term.population(), term.cell());
        }
        int number = constraints.add(-Constraints.FAR, Constraints.FAR);
        var terms = new LinkedHashMap<Integer, Long>();
        terms.put(number, -1L);
        for (var term : statement.terms()) {
            terms.merge(variable(term.population(), term.cell()), (long) term.factor(), Long::sum);
        }
        addTerms(terms);
        return number;
    }

    private void addTerms(Map<Integer, Long> terms) {
        var row = new ArrayList<>(terms.keySet());
        constraints.sum(
                row.stream().mapToInt(i -> i).toArray(),
                row.stream().mapToLong(terms::get).toArray(),
                0);
    }
}
