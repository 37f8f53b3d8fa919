package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Draws what comes of pledges by lot, many times. The same seed and generator give the same draws
 * on every machine, so that a report can be made again to the last byte.
 *
 * @param generator a name of the Java platform, kept with the result
 */
public record PledgeSimulation(String generator, long seed, int draws) {

    public static final String USUAL_GENERATOR = "L64X128MixRandom";

    /**
     * What the draws came to.
     *
     * @param mean sum that has come
     * @param atLeast part of the draws in which the sum was reached
     * @param error standard error of that part
     */
    public record Drawn(double mean, double atLeast, double error) {}

    public PledgeSimulation(long seed, int draws) {
        this(USUAL_GENERATOR, seed, draws);
    }

    /** How often at least an amount has come by the end of a month. */
    public Drawn run(List<Pledge> pledges, int month, BigDecimal amount) {
        var random = RandomGeneratorFactory.of(generator).create(seed);
        double target = amount.doubleValue();
        double total = 0;
        int reached = 0;
        for (int draw = 0; draw < draws; draw++) {
            double sum = 0;
            for (var pledge : pledges) {
                sum += comes(pledge, month, random) ? pledge.amount().doubleValue() : 0;
            }
            total += sum;
            reached += sum >= target ? 1 : 0;
        }
        double part = (double) reached / draws;
        return new Drawn(total / draws, part, Math.sqrt(part * (1 - part) / draws));
    }

    /** Both lots are always drawn, so that a pledge more does not move those of others. */
    private static boolean comes(Pledge pledge, int month, RandomGenerator random) {
        boolean signed = random.nextDouble() < pledge.chance().doubleValue();
        int delay = pledge.delayAt(random.nextDouble());
        return signed && delay <= month;
    }
}
