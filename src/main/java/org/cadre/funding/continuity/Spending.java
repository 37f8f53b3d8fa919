package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What was spent in months that are closed.
 *
 * @param months the oldest first
 */
public record Spending(List<BigDecimal> months) {

    /** Over so many months F5 takes its mean. */
    private static final int NAIVE_MONTHS = 3;

    public Spending {
        months = List.copyOf(months);
    }

    /** F9: a month's mean over the last ones; empty before so many are closed. */
    public Optional<Ratio> burnRate(int window) {
        if (window < 1 || months.size() < window) {
            return Optional.empty();
        }
        var spent = Amounts.sum(months.subList(months.size() - window, months.size()));
        return Optional.of(Ratio.of(spent).over(Ratio.of(window, 1)));
    }

    /**
     * F5: for how many months cash would last if each were as the last three. It overlooks what the
     * cash is bound to, so it stands only beside F4. Empty where nothing was spent.
     */
    public Optional<Ratio> naiveRunway(BigDecimal cash) {
        return burnRate(NAIVE_MONTHS)
                .filter(rate -> rate.compareTo(Ratio.ZERO) != 0)
                .map(rate -> Ratio.of(cash).over(rate));
    }

    /**
     * F18: what was funded in as many months after a major case closed as before; the month itself
     * counts on neither side. Here the months are those that were funded. Empty where one of the
     * months is not known or nothing was funded before.
     *
     * @param closed the month of the case, counted from the first of these
     */
    public Optional<Ratio> retention(int closed, int window) {
        if (window < 1 || closed < window || closed + window >= months.size()) {
            return Optional.empty();
        }
        return Ratio.of(
                Amounts.sum(months.subList(closed + 1, closed + 1 + window)),
                Amounts.sum(months.subList(closed - window, closed)));
    }
}
