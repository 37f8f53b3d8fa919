package org.cadre.selection.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns probabilities of compositions into {@value #PANELS} panels by largest remainder, then lets
 * single panels change their composition while this brings the chance of somebody nearer to the
 * optimum: a chance may be off by {@value #AIM} before that.
 */
final class Apportioning {

    static final int PANELS = 1000;

    private static final double AIM = 0.002;

    private final Optimum optimum;
    private final int[] panels;
    private final long[] seats;

    private Apportioning(Optimum optimum, int[] panels) {
        this.optimum = optimum;
        this.panels = panels;
        seats = new long[optimum.types().size()];
        for (int i = 0; i < panels.length; i++) {
            add(seats, i, panels[i]);
        }
    }

    /** Compositions as often as they get panels. */
    static List<Composition> of(Optimum optimum, SeededOrder order) {
        return new Apportioning(optimum, largestRemainder(optimum, order)).improve().panels();
    }

    private static int[] largestRemainder(Optimum optimum, SeededOrder order) {
        var exact = optimum.probabilities().stream().mapToDouble(each -> each * PANELS).toArray();
        var panels = IntStream.range(0, exact.length).map(i -> (int) exact[i]).toArray();
        int missing = PANELS - IntStream.of(panels).sum();
        order.sort(IntStream.range(0, exact.length).boxed().toList()).stream()
                .sorted(Comparator.comparingDouble(i -> panels[i] - exact[i]))
                .limit(missing)
                .forEach(i -> panels[i]++);
        return panels;
    }

    private Apportioning improve() {
        while (true) {
            double best = 0;
            int from = -1;
            int to = -1;
            for (int i = 0; i < panels.length; i++) {
                for (int j = 0; j < panels.length; j++) {
                    double gain = panels[i] > 0 && i != j && isLikely(j) ? gain(i, j) : 0;
                    if (gain > best + 1e-12) {
                        best = gain;
                        from = i;
                        to = j;
                    }
                }
            }
            if (from < 0) {
                return this;
            }
            move(from, to);
        }
    }

    private boolean isLikely(int composition) {
        return optimum.probabilities().get(composition) > 0;
    }

    private void move(int from, int to) {
        panels[from]--;
        panels[to]++;
        add(seats, from, -1);
        add(seats, to, 1);
    }

    /** How much nearer all come to the optimum if one panel changes its composition. */
    private double gain(int from, int to) {
        double gain = 0;
        for (int type = 0; type < seats.length; type++) {
            int difference =
                    optimum.compositions().get(to).of(type)
                            - optimum.compositions().get(from).of(type);
            if (difference != 0) {
                gain += excess(type, seats[type]) - excess(type, seats[type] + difference);
            }
        }
        return gain;
    }

    /** By how much somebody of a type is off, squared, beyond what may be. */
    private double excess(int type, long seats) {
        int size = optimum.types().get(type).size();
        double chance = optimum.chances().get(type);
        double fewest = chance - (double) (seats / size) / PANELS;
        double most = (double) ((seats + size - 1) / size) / PANELS - chance;
        double excess = Math.max(0, Math.max(fewest, most) - AIM);
        return excess * excess;
    }

    private void add(long[] seats, int composition, int times) {
        for (int type = 0; type < seats.length; type++) {
            seats[type] += (long) times * optimum.compositions().get(composition).of(type);
        }
    }

    private List<Composition> panels() {
        var list = new ArrayList<Composition>();
        for (int i = 0; i < panels.length; i++) {
            for (int copy = 0; copy < panels[i]; copy++) {
                list.add(optimum.compositions().get(i));
            }
        }
        return list;
    }
}
