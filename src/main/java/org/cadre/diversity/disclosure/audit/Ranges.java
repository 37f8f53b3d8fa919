package org.cadre.diversity.disclosure.audit;

import org.cadre.diversity.disclosure.CellRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/**
 * The smallest and largest whole values of variables under {@link Constraints}.
 *
 * <p>What single sums decide is decided first; what is left falls into parts that have nothing to
 * do with each other. Every point that is met on the way is kept as a witness for all variables of
 * its part, so most ranges are found before they are asked for and only have to be proved.
 */
final class Ranges {

    private final Constraints constraints;
    private final int[] part;
    private final int[] number;
    private final List<Part> parts = new ArrayList<>();

    /**
     * @param known values that fit, where they are known; they need not
     * @param patience for all questions together
     */
    Ranges(Constraints constraints, long[] known, Patience patience) {
        this.constraints = constraints;
        if (!constraints.propagate()) {
            throw new Tableau.Infeasible();
        }
        part = new int[constraints.size()];
        number = new int[constraints.size()];
        split(known, patience);
    }

    CellRange of(int variable) {
        if (constraints.low(variable) == constraints.high(variable)) {
            return new CellRange(constraints.low(variable), constraints.low(variable), true);
        }
        return parts.get(part[variable]).range(number[variable]);
    }

    private void split(long[] known, Patience patience) {
        var leader = new int[constraints.size()];
        Arrays.setAll(leader, i -> i);
        for (var row : constraints.rows()) {
            int first = -1;
            for (int variable : row.variables()) {
                if (isOpen(variable)) {
                    first = first < 0 ? find(leader, variable) : first;
                    leader[find(leader, variable)] = first;
                }
            }
        }
        var members = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < leader.length; i++) {
            if (isOpen(i)) {
                members.computeIfAbsent(find(leader, i), any -> new ArrayList<>()).add(i);
            }
        }
        var rows = new HashMap<Integer, List<Constraints.Row>>();
        for (var row : constraints.rows()) {
            Arrays.stream(row.variables())
                    .filter(this::isOpen)
                    .map(i -> find(leader, i))
                    .findFirst()
                    .ifPresent(l -> rows.computeIfAbsent(l, any -> new ArrayList<>()).add(row));
        }
        for (var each : new TreeMap<>(members).entrySet()) {
            for (int i = 0; i < each.getValue().size(); i++) {
                part[each.getValue().get(i)] = parts.size();
                number[each.getValue().get(i)] = i;
            }
            parts.add(
                    part(
                            each.getValue(),
                            rows.getOrDefault(each.getKey(), List.of()),
                            known,
                            patience));
        }
    }

    private boolean isOpen(int variable) {
        return constraints.low(variable) < constraints.high(variable);
    }

    private static int find(int[] leader, int variable) {
        int root = variable;
        while (leader[root] != root) {
            leader[root] = leader[leader[root]];
            root = leader[root];
        }
        return root;
    }

    private Part part(
            List<Integer> members, List<Constraints.Row> rows, long[] known, Patience patience) {
        var own = new Constraints();
        var start = new long[members.size()];
        for (int i = 0; i < start.length; i++) {
            own.add(constraints.low(members.get(i)), constraints.high(members.get(i)));
            start[i] = known[members.get(i)];
        }
        for (var row : rows) {
            add(own, row);
        }
        return new Part(own, start, patience);
    }

    /** Without what is known already. */
    private void add(Constraints own, Constraints.Row row) {
        var factors = new HashMap<Integer, Long>();
        long constant = row.constant();
        for (int i = 0; i < row.variables().length; i++) {
            int variable = row.variables()[i];
            if (isOpen(variable)) {
                factors.merge(number[variable], row.factors()[i], Long::sum);
            } else {
                constant -= row.factors()[i] * constraints.low(variable);
            }
        }
        own.sum(
                factors.keySet().stream().mapToInt(i -> i).toArray(),
                factors.values().stream().mapToLong(f -> f).toArray(),
                constant);
    }
}
