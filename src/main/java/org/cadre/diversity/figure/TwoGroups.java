package org.cadre.diversity.figure;

/**
 * A category in two groups, such as women in two cohorts: whether they differ by more than chance.
 *
 * @param part of the first group, and {@code rest} of it
 * @param otherPart of the second, and {@code otherRest} of it
 */
public record TwoGroups(int part, int rest, int otherPart, int otherRest) {

    private static final double HALF = 0.5;
    private static final double NOTHING = 1e-300;
    private static final double EXACT = 1e-16;
    private static final int MOST_STEPS = 10_000;

    /** From here on the continued fraction ends sooner than the series. */
    private static final double LARGE = 1.5;

    public TwoGroups {
        boolean empty = part + rest == 0 || otherPart + otherRest == 0;
        boolean negative = Math.min(Math.min(part, rest), Math.min(otherPart, otherRest)) < 0;
        if (negative || empty || part + otherPart == 0 || rest + otherRest == 0) {
            throw new IllegalArgumentException(
                    "%d|%d and %d|%d".formatted(part, rest, otherPart, otherRest));
        }
    }

    /** Pearson's, without a correction. */
    public double chiSquare() {
        double all = (double) part + rest + otherPart + otherRest;
        double cross = (double) part * otherRest - (double) rest * otherPart;
        return all
                * cross
                * cross
                / ((double) (part + rest)
                        * (otherPart + otherRest)
                        * ((double) (part + otherPart) * (rest + otherRest)));
    }

    /** How likely a chi-square that large or larger is, with one degree of freedom. */
    public double surprise() {
        double x = chiSquare() / 2;
        return x == 0 ? 1 : x < LARGE ? 1 - lowerGamma(x) : upperGamma(x);
    }

    /** Fisher's, two-sided: how likely a table is that is as unlikely as this one. */
    public double exactSurprise() {
        return Draws.hypergeometric(
                        part + rest + otherPart + otherRest, part + otherPart, part + rest)
                .atMostAsLikelyAs(part);
    }

    /** The regularised lower incomplete gamma function at a half, as a series. */
    private static double lowerGamma(double x) {
        double term = 1 / HALF;
        double sum = term;
        for (int i = 1; i < MOST_STEPS && term > sum * EXACT; i++) {
            term *= x / (HALF + i);
            sum += term;
        }
        return sum * factor(x);
    }

    /** The upper one, as a continued fraction by Lentz. */
    private static double upperGamma(double x) {
        double b = x + 1 - HALF;
        double c = 1 / NOTHING;
        double d = 1 / b;
        double fraction = d;
        double change = 0;
        for (int i = 1; i < MOST_STEPS && Math.abs(change - 1) > EXACT; i++) {
            double a = -i * (i - HALF);
            b += 2;
            d = 1 / notNothing(a * d + b);
            c = notNothing(b + a / c);
            change = d * c;
            fraction *= change;
        }
        return fraction * factor(x);
    }

    private static double notNothing(double value) {
        return Math.abs(value) < NOTHING ? NOTHING : value;
    }

    private static double factor(double x) {
        return Math.exp(-x) * Math.sqrt(x) / Math.sqrt(Math.PI);
    }
}
