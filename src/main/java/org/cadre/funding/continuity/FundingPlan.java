package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Needs and sources over some months.
 *
 * @param begin the month that is counted as 0
 * @param horizon how many months
 * @param threshold coverage below which a month is a fall
 * @param persist for how many needed months in a row it has to be below
 * @param recorded what an agreement binds already: it is applied first and never moved, as far as
 *     need and money go
 */
public record FundingPlan(
        YearMonth begin,
        int horizon,
        List<NeededLine> lines,
        List<FundingSource> sources,
        Ratio threshold,
        int persist,
        List<Recorded> recorded) {

    public static final Ratio USUAL_THRESHOLD = Ratio.of(4, 5);
    public static final int USUAL_PERSIST = 3;

    /** An allocation that an agreement names. */
    public record Recorded(String source, String line, int month, BigDecimal amount) {}

    public FundingPlan {
        lines = List.copyOf(lines);
        sources = List.copyOf(sources);
        recorded = List.copyOf(recorded);
        for (var line : lines) {
            if (line.need().size() != horizon) {
                throw new IllegalArgumentException(line.id() + " has no need for each month");
            }
        }
        if (recorded.stream().anyMatch(each -> each.month() < 0 || each.month() >= horizon)) {
            throw new IllegalArgumentException("What is recorded lies in a month of the plan");
        }
    }

    /** A plan in which nothing is bound yet. */
    public FundingPlan(
            YearMonth begin,
            int horizon,
            List<NeededLine> lines,
            List<FundingSource> sources,
            Ratio threshold,
            int persist) {
        this(begin, horizon, lines, sources, threshold, persist, List.of());
    }

    public YearMonth month(int number) {
        return begin.plusMonths(number);
    }

    /** Those that count when money has to be at least so sure. */
    List<FundingSource> sources(Certainty least) {
        return sources.stream().filter(each -> each.certainty().isWithin(least)).toList();
    }

    FundingPlan with(List<FundingSource> others) {
        return new FundingPlan(begin, horizon, lines, others, threshold, persist, recorded);
    }

    /** The source of an id; empty where there is none. */
    Optional<FundingSource> source(String id) {
        return sources.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    FundingPlan needing(List<NeededLine> others) {
        return new FundingPlan(begin, horizon, others, sources, threshold, persist, recorded);
    }
}
