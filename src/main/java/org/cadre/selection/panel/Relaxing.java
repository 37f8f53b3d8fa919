package org.cadre.selection.panel;

import org.cadre.solver.IntegerProgramme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The smallest change of quotas that lets a pool fill a panel: the fewest seats by which they give
 * way; where that leaves a choice, those of quotas that come first by category and feature.
 *
 * <p>An integer programme over the counts of types and, for each quota, over how far it gives way
 * below and above.
 */
final class Relaxing {

    private final QuotaModel quotas;
    private final int types;
    private final int rows;

    private Relaxing(QuotaModel quotas) {
        this.quotas = quotas;
        types = quotas.types().size();
        rows = quotas.quotas().size();
    }

    /**
     * Of quotas that no composition keeps. Whether the changed ones are kept is looked at again.
     */
    static List<QuotaChange> smallest(QuotaModel quotas) {
        var changes = new Relaxing(quotas).solve();
        var changed = new ArrayList<>(quotas.quotas());
        changes.forEach(change -> changed.set(changed.indexOf(change.from()), change.to()));
        if (quotas.with(changed).best(new double[quotas.types().size()]).isEmpty()) {
            throw new IllegalStateException("The changed quotas cannot be kept either");
        }
        return changes;
    }

    private List<QuotaChange> solve() {
        var programme = new IntegerProgramme(costs(), most());
        var all = new double[types + 2 * rows];
        Arrays.fill(all, 0, types, 1);
        programme.addSum(all, quotas.size(), quotas.size());
        for (int row = 0; row < rows; row++) {
            addQuota(programme, row);
        }
        var found =
                programme
                        .solve()
                        .orElseThrow(() -> new IllegalStateException("No change was found"));
        var changes = new ArrayList<QuotaChange>();
        for (int row = 0; row < rows; row++) {
            var quota = quotas.quotas().get(row);
            var changed =
                    quota.with(quota.min() - found[below(row)], quota.max() + found[above(row)]);
            if (!changed.equals(quota)) {
                changes.add(new QuotaChange(quota, changed));
            }
        }
        return changes;
    }

    /** A seat costs so much that the order of the quotas decides only between as many seats. */
    private double[] costs() {
        var costs = new double[types + 2 * rows];
        double perSeat = (double) quotas.size() * rows * rows + 1;
        for (int row = 0; row < rows; row++) {
            costs[below(row)] = -perSeat - row;
            costs[above(row)] = -perSeat - row;
        }
        return costs;
    }

    private int[] most() {
        var most = Arrays.copyOf(quotas.mostOfEach(), types + 2 * rows);
        for (int row = 0; row < rows; row++) {
            most[below(row)] = quotas.quotas().get(row).min();
            most[above(row)] = quotas.size();
        }
        return most;
    }

    private void addQuota(IntegerProgramme programme, int row) {
        var quota = quotas.quotas().get(row);
        var sum = Arrays.copyOf(quotas.counted(quota), types + 2 * rows);
        sum[below(row)] = 1;
        sum[above(row)] = -1;
        programme.addSum(sum, quota.min(), quota.max());
    }

    private int below(int row) {
        return types + row;
    }

    private int above(int row) {
        return types + rows + row;
    }
}
