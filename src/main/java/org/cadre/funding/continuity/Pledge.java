package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Money that somebody may sign for.
 *
 * @param chance that it is signed, from 0 to 1
 * @param delay how likely it comes so many months after the first of the plan, if it is signed;
 *     together 1
 */
public record Pledge(
        String id, BigDecimal amount, BigDecimal chance, Map<Integer, BigDecimal> delay) {

    public Pledge {
        delay = Map.copyOf(delay);
        var sum = delay.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0 || delay.values().stream().anyMatch(Pledge::isNot)) {
            throw new IllegalArgumentException("The chances of the delays of " + id + " are not 1");
        }
        if (isNot(chance) || amount.signum() < 0) {
            throw new IllegalArgumentException("A chance is between 0 and 1, an amount 0 or more");
        }
    }

    private static boolean isNot(BigDecimal chance) {
        return chance.signum() < 0 || chance.compareTo(BigDecimal.ONE) > 0;
    }

    /** How likely it is there by the end of a month. */
    BigDecimal by(int month) {
        return delay.entrySet().stream()
                .filter(entry -> entry.getKey() <= month)
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(chance);
    }
}
