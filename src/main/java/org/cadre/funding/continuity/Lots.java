package org.cadre.funding.continuity;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws from distributions. Only {@link RandomGenerator#nextDouble} and {@link StrictMath} are
 * used, so that the same seed gives the same numbers on every machine and in every version.
 */
final class Lots {

    private final RandomGenerator random;

    Lots(RandomGenerator random) {
        this.random = random;
    }

    boolean chance(double of) {
        return random.nextDouble() < of;
    }

    /** Normal, by the polar method (Marsaglia and Bray, 1964). */
    double normal() {
        while (true) {
            double x = 2 * random.nextDouble() - 1;
            double y = 2 * random.nextDouble() - 1;
            double square = x * x + y * y;
            if (square > 0 && square < 1) {
                return x * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
    }

    /** Gamma of a shape, 0 for the shape 0 (Marsaglia and Tsang, 2000). */
    private double gamma(double shape) {
        if (shape == 0) {
            return 0;
        }
        if (shape < 1) {
            return gamma(shape + 1) * StrictMath.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = normal();
            double v = StrictMath.pow(1 + c * x, 3);
            double u = 1 - random.nextDouble();
            if (v > 0 && StrictMath.log(u) < x * x / 2 + d * (1 - v + StrictMath.log(v))) {
                return d * v;
            }
        }
    }

    double beta(double alpha, double beta) {
        double one = gamma(alpha);
        return one / (one + gamma(beta));
    }

    /** Shares that are together 1 (Dirichlet). */
    double[] shares(List<Double> weights) {
        var shares = weights.stream().mapToDouble(this::gamma).toArray();
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** A place, as likely as its share. */
    int place(double[] shares) {
        double lot = random.nextDouble();
        int last = 0;
        for (int place = 0; place < shares.length; place++) {
            if (shares[place] > 0) {
                last = place;
                lot -= shares[place];
                if (lot < 0) {
                    break;
                }
            }
        }
        return last;
    }
}
