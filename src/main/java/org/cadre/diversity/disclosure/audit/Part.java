package org.cadre.diversity.disclosure.audit;

import org.cadre.diversity.disclosure.CellRange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Variables that hang together: branch and bound over one {@link Tableau}. */
final class Part {

    private final Constraints constraints;
    private final Patience patience;
    private final long[] seenLow;
    private final long[] seenHigh;
    private Tableau tableau;
    private long[] witness;
    private final Map<Integer, CellRange> ranges = new HashMap<>();

    Part(Constraints constraints, long[] start, Patience patience) {
        this.constraints = constraints;
        this.patience = patience;
        int size = constraints.size();
        witness = start;
        tableau = fresh();
        seenLow = new long[size];
        seenHigh = new long[size];
        Arrays.fill(seenLow, Long.MAX_VALUE);
        Arrays.fill(seenHigh, Long.MIN_VALUE);
        if (constraints.hold(start)) {
            see(start);
        } else if (!findAny()) {
            throw new Tableau.Infeasible();
        }
    }

    private Tableau fresh() {
        var low = new long[constraints.size()];
        var high = new long[constraints.size()];
        Arrays.setAll(low, constraints::low);
        Arrays.setAll(high, constraints::high);
        return new Tableau(low, high, constraints.rows(), witness, patience);
    }

    /** Both ends by a witness; exact if nothing beyond them is possible. */
    CellRange range(int variable) {
        var known = ranges.get(variable);
        if (known == null) {
            known = find(variable);
            ranges.put(variable, known);
        }
        return known;
    }

    private CellRange find(int variable) {
        boolean exact = prove(variable, false) & prove(variable, true);
        return new CellRange(seenLow[variable], seenHigh[variable], exact);
    }

    private void see(long[] point) {
        if (!constraints.hold(point)) {
            throw new IllegalStateException("a witness does not fit");
        }
        witness = point;
        for (int i = 0; i < point.length; i++) {
            seenLow[i] = Math.min(seenLow[i], point[i]);
            seenHigh[i] = Math.max(seenHigh[i], point[i]);
        }
    }

    private boolean findAny() {
        patience.begin();
        try {
            search(-1, false);
        } catch (Patience.AtAnEnd | ArithmeticException e) {
            throw new IllegalStateException("no table was found that fits", e);
        }
        return seenLow.length == 0 || seenLow[0] != Long.MAX_VALUE;
    }

    private boolean prove(int variable, boolean largest) {
        if (isSeenAtItsBound(variable, largest)) {
            return true;
        }
        patience.begin();
        try {
            search(variable, largest);
            return true;
        } catch (Patience.AtAnEnd e) {
            return false;
        } catch (ArithmeticException e) {
            // a number grew too large in the middle of a step
            tableau = fresh();
            return false;
        }
    }

    private boolean isSeenAtItsBound(int variable, boolean largest) {
        return largest
                ? seenHigh[variable] == constraints.high(variable)
                : seenLow[variable] == constraints.low(variable);
    }

    /** Sees a better point for the variable, or proves that there is none; any point for -1. */
    private void search(int variable, boolean largest) {
        patience.spend(1);
        if (!tableau.restore()) {
            return;
        }
        if (variable >= 0) {
            tableau.optimise(variable, largest);
            if (!isBetter(variable, largest)) {
                return;
            }
        }
        int broken = tableau.broken();
        if (broken < 0) {
            see(tableau.point());
            return;
        }
        long low = tableau.low(broken);
        long high = tableau.high(broken);
        long floor = tableau.floor(broken);
        try {
            tableau.bound(broken, low, floor);
            search(variable, largest);
            if (variable < 0 && seenLow[0] != Long.MAX_VALUE) {
                return;
            }
            tableau.bound(broken, floor + 1, high);
            search(variable, largest);
        } finally {
            tableau.bound(broken, low, high);
        }
    }

    private boolean isBetter(int variable, boolean largest) {
        return largest
                ? tableau.floor(variable) > seenHigh[variable]
                : tableau.ceiling(variable) < seenLow[variable];
    }
}
