package org.cadre.diversity.figure;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many stay, by Kaplan and Meier: those of whom no more is known count for as long as it was.
 */
public final class Retention {

    /**
     * One person.
     *
     * @param time since the beginning, such as months
     * @param left whether the person left then; if not, nothing is known from then on
     */
    public record Spell(double time, boolean left) {}

    /**
     * @param staying the share that stays at least so long
     * @param interval at 95 %, by the log of the log; none once everybody has left
     */
    public record Estimate(double staying, Optional<Interval> interval) {}

    private final TreeMap<Double, int[]> leftAndSeen = new TreeMap<>();
    private final int size;

    public Retention(List<Spell> spells) {
        size = spells.size();
        for (var spell : spells) {
            var counts = leftAndSeen.computeIfAbsent(spell.time(), any -> new int[2]);
            counts[0] += spell.left() ? 1 : 0;
            counts[1]++;
        }
    }

    /** Leavers of that very time have left. */
    public Estimate at(double time) {
        double staying = 1;
        double variance = 0;
        int atRisk = size;
        for (var counts : leftAndSeen.headMap(time, true).values()) {
            int left = counts[0];
            if (left > 0) {
                staying *= (double) (atRisk - left) / atRisk;
                variance += (double) left / ((double) atRisk * (atRisk - left));
            }
            atRisk -= counts[1];
        }
        return new Estimate(staying, interval(staying, variance));
    }

    /** Greenwood's variance on the scale of the log of the log. */
    private static Optional<Interval> interval(double staying, double variance) {
        if (staying == 0) {
            return Optional.empty();
        }
        if (staying == 1) {
            return Optional.of(new Interval(1, 1));
        }
        double reach = Share.Z * Math.sqrt(variance) / -Math.log(staying);
        return Optional.of(
                new Interval(
                        Math.pow(staying, Math.exp(reach)), Math.pow(staying, Math.exp(-reach))));
    }
}
