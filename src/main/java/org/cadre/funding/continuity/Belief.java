package org.cadre.funding.continuity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is believed of a donor's pledges: what it did before, laid over a prior that is shown. The
 * more it did, the less the prior weighs.
 *
 * @param signed weight of signing: prior and pledges that were signed (Beta, alpha)
 * @param lapsed weight of lapsing (Beta, beta)
 * @param delays weights of coming 0, 1, 2 … months late (Dirichlet)
 * @param shock chance that all open pledges of the donor fail together
 */
public record Belief(Ratio signed, Ratio lapsed, List<Ratio> delays, Ratio shock) {

    /** Months by which a pledge is late at most. */
    public static final int LATEST = 12;

    public Belief {
        delays = List.copyOf(delays);
        boolean negative = delays.stream().anyMatch(each -> each.compareTo(Ratio.ZERO) < 0);
        if (signed.compareTo(Ratio.ZERO) < 0
                || lapsed.compareTo(Ratio.ZERO) < 0
                || signed.plus(lapsed).equals(Ratio.ZERO)) {
            throw new IllegalArgumentException("Weights are 0 or more, together above 0");
        }
        if (negative || sum(delays).equals(Ratio.ZERO) || delays.size() > LATEST + 1) {
            throw new IllegalArgumentException("Weights of delays are for 0 to 12 months");
        }
        if (shock.compareTo(Ratio.ZERO) < 0 || shock.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException("A chance is between 0 and 1");
        }
    }

    /** Before anything is known: signed or not, and any delay, are as likely (Laplace). */
    public static Belief prior() {
        return new Belief(
                Ratio.ONE, Ratio.ONE, Collections.nCopies(LATEST + 1, Ratio.ONE), Ratio.ZERO);
    }

    /**
     * With what the donor did.
     *
     * @param came by how many months each signed pledge came late; more than twelve count as
     *     twelve, early ones as 0
     */
    public Belief having(int signedBefore, int lapsedBefore, List<Integer> came) {
        var weights = new ArrayList<>(delays);
        while (weights.size() <= LATEST) {
            weights.add(Ratio.ZERO);
        }
        for (int months : came) {
            int late = Math.clamp(months, 0, LATEST);
            weights.set(late, weights.get(late).plus(Ratio.ONE));
        }
        return new Belief(
                signed.plus(Ratio.of(signedBefore, 1)),
                lapsed.plus(Ratio.of(lapsedBefore, 1)),
                weights,
                shock);
    }

    public Belief shockedBy(Ratio chance) {
        return new Belief(signed, lapsed, delays, chance);
    }

    /** How likely one pledge is signed, shock aside: the mean of the Beta distribution. */
    public Ratio signing() {
        return signed.over(signed.plus(lapsed));
    }

    /** How likely a signed pledge comes so many months late: the mean of the Dirichlet. */
    public Ratio delay(int months) {
        return months < delays.size() ? delays.get(months).over(sum(delays)) : Ratio.ZERO;
    }

    /** How likely one pledge is there by so many months after it was promised. */
    public Ratio by(int months) {
        var there = Ratio.ZERO;
        for (int late = 0; late <= months; late++) {
            there = there.plus(delay(late));
        }
        return there.times(signing()).times(Ratio.ONE.minus(shock));
    }

    private static Ratio sum(List<Ratio> weights) {
        return weights.stream().reduce(Ratio.ZERO, Ratio::plus);
    }
}
