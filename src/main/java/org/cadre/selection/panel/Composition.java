package org.cadre.selection.panel;

import java.util.List;

/** How many of each type sit on a panel, in the order of the types. */
public record Composition(List<Integer> counts) implements Comparable<Composition> {

    public Composition {
        counts = List.copyOf(counts);
    }

    int of(int type) {
        return counts.get(type);
    }

    /** In the order of their counts, so that a set of compositions has one order. */
    @Override
    public int compareTo(Composition other) {
        for (int type = 0; type < counts.size(); type++) {
            int order = Integer.compare(other.of(type), of(type));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
