package org.cadre.diversity.figure;

import java.util.function.DoublePredicate;

/**
 * So many of so many.
 *
 * @param part of whom something holds
 * @param all at least 1
 */
public record Share(int part, int all) {

    /** The quantile of the normal distribution that leaves 2.5 % above it. */
    static final double Z = 1.959963984540054;

    private static final double TAIL = 0.025;

    /** From here on Wilson's interval is as good as the exact one, and narrower. */
    private static final int MANY = 20;

    public Share {
        if (part < 0 || all < 1 || part > all) {
            throw new IllegalArgumentException(part + " of " + all);
        }
    }

    public double value() {
        return (double) part / all;
    }

    /**
     * How a group is represented: 1 is in proportion.
     *
     * @param reference its share of the reference population, above 0
     */
    public double parity(double reference) {
        if (!(reference > 0 && reference <= 1)) {
            throw new IllegalArgumentException("a reference of " + reference);
        }
        return value() / reference;
    }

    /** At 95 %: Wilson's, or Clopper and Pearson's for fewer than twenty. */
    public Interval interval() {
        return all < MANY ? clopperPearson() : wilson();
    }

    Interval wilson() {
        double centre = 2 * part + Z * Z;
        double reach = Z * Math.sqrt(Z * Z + 4.0 * part * (all - part) / all);
        double scale = 2 * (all + Z * Z);
        return new Interval(
                part == 0 ? 0 : (centre - reach) / scale,
                part == all ? 1 : (centre + reach) / scale);
    }

    Interval clopperPearson() {
        double low = part == 0 ? 0 : solve(p -> Draws.binomial(all, p).atLeast(part) > TAIL);
        double high = part == all ? 1 : solve(p -> Draws.binomial(all, p).atMost(part) < TAIL);
        return new Interval(low, high);
    }

    /** The smallest share for which it holds, by halving until nothing lies between. */
    private static double solve(DoublePredicate holds) {
        double low = 0;
        double high = 1;
        for (double middle = 0.5; low < middle && middle < high; middle = (low + high) / 2) {
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /**
     * How likely a draw is that is as unlikely as this one, two-sided and exact; ties count within
     * 1e-7, as in R.
     */
    public double surprise(double reference) {
        return Draws.binomial(all, reference).atMostAsLikelyAs(part);
    }

    /**
     * What can be said when some did not answer: none of them, or all of them.
     *
     * @param declined who were asked and gave no answer; they are among all
     */
    public Interval withDeclined(int declined) {
        if (declined < 0 || part + declined > all) {
            throw new IllegalArgumentException(declined + " declined of " + all);
        }
        return new Interval(value(), (double) (part + declined) / all);
    }
}
