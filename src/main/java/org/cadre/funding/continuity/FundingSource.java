package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Set;

/**
 * Money and what it may pay for. Months are counted from 0, the first of the plan.
 *
 * @param lines ids of the lines that it may pay for
 * @param eligibleFrom first month whose costs it may pay
 * @param eligibleTo last one
 * @param availableFrom first month in which the money is there
 * @param domestic whether it comes from a national budget
 */
public record FundingSource(
        String id,
        String donor,
        Certainty certainty,
        BigDecimal amount,
        Set<String> lines,
        int eligibleFrom,
        int eligibleTo,
        int availableFrom,
        boolean domestic) {

    /** What ends first goes first, then what is bound most tightly, then what is surest. */
    static final Comparator<FundingSource> ORDER =
            Comparator.comparingInt(FundingSource::eligibleTo)
                    .thenComparingInt(source -> source.lines().size())
                    .thenComparing(FundingSource::certainty)
                    .thenComparing(FundingSource::id);

    public FundingSource {
        lines = Set.copyOf(lines);
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("An amount is 0 or more");
        }
    }

    /** Whether it may and can pay for a line in a month. */
    public boolean pays(String line, int month) {
        return isThere(month) && lines.contains(line);
    }

    /** Whether it can pay in a month for what it may pay for. */
    boolean isThere(int month) {
        return month >= Math.max(eligibleFrom, availableFrom) && month <= eligibleTo;
    }

    public FundingSource amounting(BigDecimal other) {
        return new FundingSource(
                id,
                donor,
                certainty,
                other,
                lines,
                eligibleFrom,
                eligibleTo,
                availableFrom,
                domestic);
    }

    FundingSource endingIn(int month) {
        return new FundingSource(
                id, donor, certainty, amount, lines, eligibleFrom, month, availableFrom, domestic);
    }

    FundingSource availableIn(int month) {
        return new FundingSource(
                id, donor, certainty, amount, lines, eligibleFrom, eligibleTo, month, domestic);
    }

    FundingSource as(Certainty other) {
        return new FundingSource(
                id, donor, other, amount, lines, eligibleFrom, eligibleTo, availableFrom, domestic);
    }

    /** The same when so many months have gone by and so much of it is spent. */
    FundingSource after(int months, BigDecimal spent) {
        return new FundingSource(
                id,
                donor,
                certainty,
                amount.subtract(spent),
                lines,
                eligibleFrom - months,
                eligibleTo - months,
                availableFrom - months,
                domestic);
    }
}
