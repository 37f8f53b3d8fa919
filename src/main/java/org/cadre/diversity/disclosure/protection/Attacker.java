package org.cadre.diversity.disclosure.protection;

import org.cadre.diversity.disclosure.CellKey;
import org.cadre.diversity.disclosure.Relation;
import org.cadre.diversity.disclosure.SafetyRule;
import org.cadre.diversity.disclosure.Statement;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The attacker's linear programme under a pattern, seen from its dual: prices of cells that bound
 * how far the number of a statement can be from the truth. The bound holds for every pattern, so
 * where it is too small it is a {@link Condition} for all of them (Fischetti and Salazar-González,
 * "Models and Algorithms for Optimizing Cell Suppression in Tabular Data", 2000).
 */
final class Attacker {

    /** What a cell counts that is not hidden: prices of such cells stay small. */
    private static final double FAINT = 1e-4;

    private final List<CellKey> cells;
    private final Map<CellKey, Integer> numbers = new HashMap<>();
    private final List<Relation> relations;
    private final int[] up;
    private final int[] down;
    private final SafetyRule rule;

    /**
     * @param down how far the count of each cell can be below the truth if hidden, by itself
     */
    Attacker(List<CellKey> cells, List<Relation> relations, int[] up, int[] down, SafetyRule rule) {
        this.cells = cells;
        this.relations = relations;
        this.up = up;
        this.down = down;
        this.rule = rule;
        cells.forEach(cell -> numbers.put(cell, numbers.size()));
    }

    /** What a pattern lacks to protect a statement about these cells. */
    List<Condition> lacking(Statement statement, BitSet hidden) {
        var above = prices(statement, 1, hidden);
        var below = prices(statement, -1, hidden);
        var both = new double[cells.size()];
        for (int i = 0; i < both.length; i++) {
            both[i] = above[i] + below[i];
        }
        int actual = statement.actual();
        var conditions = new ArrayList<Condition>();
        if (statement.kind() == Statement.Kind.EXISTENCE) {
            conditions.add(Condition.of(below, actual));
        } else {
            conditions.add(Condition.of(above, rule.k() - actual));
            conditions.add(Condition.of(below, Math.min(actual, 1)));
            conditions.add(Condition.of(both, rule.k() - 1));
        }
        conditions.removeIf(condition -> condition.holds(hidden));
        return conditions;
    }

    private double[] prices(Statement statement, int direction, BitSet hidden) {
        var model = new ExpressionsBasedModel();
        var above = new Variable[cells.size()];
        var below = new Variable[cells.size()];
        var balances = new Expression[cells.size()];
        for (int i = 0; i < balances.length; i++) {
            double weight = hidden.get(i) ? 1 : FAINT;
            above[i] = model.newVariable("above" + i).lower(0).weight(weight * up[i] + FAINT);
            below[i] = model.newVariable("below" + i).lower(0).weight(weight * down[i] + FAINT);
            balances[i] = model.newExpression("cell" + i);
            balances[i].set(above[i], 1);
            balances[i].set(below[i], -1);
            balances[i].level(0);
        }
        for (var term : statement.terms()) {
            balances[number(term.cell())].level(term.factor() * direction);
        }
        for (int i = 0; i < relations.size(); i++) {
            var multiplier = model.newVariable("relation" + i);
            relations.get(i).parts().forEach(part -> balances[number(part)].set(multiplier, 1));
            balances[number(relations.get(i).total())].set(multiplier, -1);
        }
        var result = model.minimise();
        var prices = new double[cells.size()];
        for (int i = 0; i < prices.length; i++) {
            prices[i] =
                    Math.max(0, result.doubleValue(2L * i)) * up[i]
                            + Math.max(0, result.doubleValue(2L * i + 1)) * down[i];
        }
        return prices;
    }

    private int number(CellKey cell) {
        var number = numbers.get(cell);
        if (number == null) {
            throw new IllegalArgumentException("no cell " + cell);
        }
        return number;
    }
}
