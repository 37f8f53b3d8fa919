package org.cadre.assessment;

import java.util.Collection;
import java.util.Optional;

/**
 * What somebody has learnt between the pre-test and the final quiz: of what was still missing
 * before, the share that is there now. Below zero it is less than before.
 *
 * <p>This is the normalised gain (post − pre) / (100 − pre) of R. R. Hake, "Interactive-engagement
 * versus traditional methods: A six-thousand-student survey of mechanics test data for introductory
 * physics courses", American Journal of Physics 66 (1998), pages 64 to 74. It does not hold against
 * people that they knew much before. Pre-test and final quiz draw from different questions about
 * the same outcomes.
 *
 * @param percent whole, at most 100
 */
public record Gain(int percent) {

    /** A group says something about itself, and nothing about one person, from so many people. */
    public static final int FEWEST = 5;

    /**
     * Unknown where one of the two is missing, and for who had everything right before: there was
     * nothing to gain.
     *
     * @param post the best final quiz
     */
    public static Optional<Gain> between(Optional<Integer> pre, Optional<Integer> post) {
        return pre.filter(before -> before < 100)
                .flatMap(before -> post.map(after -> between(before, after)));
    }

    private static Gain between(int before, int after) {
        return new Gain(Math.round(100f * (after - before) / (100 - before)));
    }

    /** The middle of a group, between the two in the middle if need be; unknown for a small one. */
    public static Optional<Gain> median(Collection<Gain> group) {
        if (group.size() < FEWEST) {
            return Optional.empty();
        }
        var sorted = group.stream().mapToInt(Gain::percent).sorted().toArray();
        int upper = sorted[sorted.length / 2];
        int lower = sorted[(sorted.length - 1) / 2];
        return Optional.of(new Gain(Math.round((lower + upper) / 2f)));
    }
}
