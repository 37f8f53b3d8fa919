package org.cadre.selection.panel;

import java.util.BitSet;

/** The chances that can rise no more. */
final class Settled {

    private final double[] chances;
    private final BitSet open = new BitSet();

    Settled(int types) {
        chances = new double[types];
        open.set(0, types);
    }

    boolean isOpen(int type) {
        return open.get(type);
    }

    int count() {
        return chances.length - open.cardinality();
    }

    boolean isAnyOpen() {
        return !open.isEmpty();
    }

    /** Of an open type: what the types before it have at least. */
    double chance(int type) {
        return chances[type];
    }

    void settle(int type, double chance) {
        chances[type] = chance;
        open.clear(type);
    }

    /** The lowest chance of all who are open. */
    void raise(double chance) {
        open.stream().forEach(type -> chances[type] = chance);
    }

    /** Lets every settled chance be a little lower. */
    void loosen(double margin) {
        for (int type = 0; type < chances.length; type++) {
            if (!open.get(type)) {
                chances[type] = Math.max(0, chances[type] - margin);
            }
        }
    }
}
