package org.cadre.diversity.disclosure.protection;

import java.util.BitSet;

/** What every safe pattern fulfils: the weights of its hidden cells are at least so much. */
record Condition(double[] weights, double least) {

    private static final double NEAR = 1e-6;

    /** No single cell counts for more than what is asked. */
    static Condition of(double[] weights, double least) {
        var capped = new double[weights.length];
        for (int i = 0; i < capped.length; i++) {
            capped[i] = weights[i] < NEAR ? 0 : Math.min(weights[i], least);
        }
        return new Condition(capped, least);
    }

    /** At least one of these. */
    static Condition oneOf(BitSet cells, int size) {
        var weights = new double[size];
        cells.stream().forEach(i -> weights[i] = 1);
        return new Condition(weights, 1);
    }

    double missing(BitSet hidden) {
        double missing = least - hidden.stream().mapToDouble(i -> weights[i]).sum();
        return missing > NEAR ? missing : 0;
    }

    boolean holds(BitSet hidden) {
        return missing(hidden) == 0;
    }
}
