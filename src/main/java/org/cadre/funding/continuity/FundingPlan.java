package org.cadre.funding.continuity;

import java.time.YearMonth;
import java.util.List;

/**
 * Needs and sources over some months.
 *
 * @param begin the month that is counted as 0
 * @param horizon how many months
 * @param threshold coverage below which a month is a fall
 * @param persist for how many needed months in a row it has to be below
 */
public record FundingPlan(
        YearMonth begin,
        int horizon,
        List<NeededLine> lines,
        List<FundingSource> sources,
        Ratio threshold,
        int persist) {

    public static final Ratio USUAL_THRESHOLD = Ratio.of(4, 5);
    public static final int USUAL_PERSIST = 3;

    public FundingPlan {
        lines = List.copyOf(lines);
        sources = List.copyOf(sources);
        for (var line : lines) {
            if (line.need().size() != horizon) {
                throw new IllegalArgumentException(line.id() + " has no need for each month");
            }
        }
    }

    public YearMonth month(int number) {
        return begin.plusMonths(number);
    }

    /** Those that count when money has to be at least so sure. */
    List<FundingSource> sources(Certainty least) {
        return sources.stream().filter(each -> each.certainty().isWithin(least)).toList();
    }

    FundingPlan with(List<FundingSource> others) {
        return new FundingPlan(begin, horizon, lines, others, threshold, persist);
    }

    FundingPlan needing(List<NeededLine> others) {
        return new FundingPlan(begin, horizon, others, sources, threshold, persist);
    }
}
