package org.cadre.diversity.figure;

/**
 * How likely each number of successes is. Computed from the likeliest one outwards, so that nothing
 * is too small to be told from nothing.
 *
 * @param least the smallest number that is possible
 * @param likelihoods from there on
 */
record Draws(int least, double[] likelihoods) {

    /** Two likelihoods that differ by less are the same one, computed twice. */
    private static final double SAME = 1 + 1e-7;

    /** How much likelier one more is: {@code p(i + 1) / p(i)}. */
    private interface Step {
        double from(int number);
    }

    /** Out of so many, each with the same chance. */
    static Draws binomial(int size, double chance) {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("a chance of " + chance);
        }
        if (chance == 1) {
            return of(size, size, size, i -> 0);
        }
        double odds = chance / (1 - chance);
        int mode = (int) Math.min(size, Math.floor((size + 1) * chance));
        return of(0, size, mode, i -> odds * (size - i) / (i + 1));
    }

    /** Drawn from a pool without putting back. */
    static Draws hypergeometric(int pool, int group, int drawn) {
        if (group < 0 || drawn < 0 || group > pool || drawn > pool) {
            throw new IllegalArgumentException("%d of %d, drawn %d".formatted(group, pool, drawn));
        }
        int least = Math.max(0, drawn - (pool - group));
        int most = Math.min(drawn, group);
        int mode = (int) ((drawn + 1L) * (group + 1L) / (pool + 2L));
        return of(
                least,
                most,
                Math.clamp(mode, least, most),
                i ->
                        (double) (group - i)
                                * (drawn - i)
                                / ((i + 1.0) * (pool - group - drawn + i + 1.0)));
    }

    private static Draws of(int least, int most, int mode, Step step) {
        var likelihoods = new double[most - least + 1];
        likelihoods[mode - least] = 1;
        for (int i = mode; i < most; i++) {
            likelihoods[i + 1 - least] = likelihoods[i - least] * step.from(i);
        }
        for (int i = mode; i > least; i--) {
            likelihoods[i - 1 - least] = likelihoods[i - least] / step.from(i - 1);
        }
        double sum = 0;
        for (double each : likelihoods) {
            sum += each;
        }
        for (int i = 0; i < likelihoods.length; i++) {
            likelihoods[i] /= sum;
        }
        return new Draws(least, likelihoods);
    }

    double atMost(int number) {
        double sum = 0;
        for (int i = 0; i < likelihoods.length && least + i <= number; i++) {
            sum += likelihoods[i];
        }
        return Math.min(1, sum);
    }

    double atLeast(int number) {
        double sum = 0;
        for (int i = likelihoods.length - 1; i >= 0 && least + i >= number; i--) {
            sum += likelihoods[i];
        }
        return Math.min(1, sum);
    }

    double atMostAsLikelyAs(int number) {
        int at = number - least;
        double bound = at < 0 || at >= likelihoods.length ? 0 : likelihoods[at] * SAME;
        double sum = 0;
        for (double each : likelihoods) {
            sum += each <= bound ? each : 0;
        }
        return Math.min(1, sum);
    }
}
