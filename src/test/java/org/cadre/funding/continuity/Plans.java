package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Plans to try things on: three lines, five sources, half a year. */
final class Plans {

    static final int HORIZON = 6;
    private static final List<String> LINES = List.of("a", "b", "c");

    private Plans() {}

    static FundingPlan made(Random random) {
        var lines =
                LINES.stream()
                        .map(
                                id ->
                                        new NeededLine(
                                                id,
                                                id,
                                                random.nextInt(3),
                                                IntStream.range(0, HORIZON)
                                                        .mapToObj(
                                                                m ->
                                                                        BigDecimal.valueOf(
                                                                                random.nextInt(
                                                                                        9_000),
                                                                                2))
                                                        .toList()))
                        .toList();
        var sources =
                IntStream.range(0, 5)
                        .mapToObj(
                                i ->
                                        source(
                                                "s" + i,
                                                random.nextInt(20_000),
                                                1 + random.nextInt(7),
                                                random.nextInt(HORIZON),
                                                random.nextInt(HORIZON)))
                        .toList();
        return of(lines, sources);
    }

    static FundingPlan of(List<NeededLine> lines, List<FundingSource> sources) {
        return new FundingPlan(
                YearMonth.of(2026, 1),
                HORIZON,
                lines,
                sources,
                FundingPlan.USUAL_THRESHOLD,
                FundingPlan.USUAL_PERSIST);
    }

    /**
     * @param cents the amount
     * @param mask which lines
     */
    private static FundingSource source(String id, int cents, int mask, int from, int to) {
        return new FundingSource(
                id,
                "donor of " + id,
                Certainty.values()[mask % 3],
                BigDecimal.valueOf(cents, 2),
                Set.copyOf(
                        IntStream.range(0, 3)
                                .filter(i -> (mask & 1 << i) != 0)
                                .mapToObj(LINES::get)
                                .toList()),
                Math.min(from, to),
                Math.max(from, to),
                from,
                mask % 2 == 0);
    }
}
