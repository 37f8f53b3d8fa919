package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a plan comes to in one draw, with all of its money.
 *
 * @param gaps of all lines together, added up to the end of each month
 * @param lines in the order of the plan
 */
record Outcome(List<BigDecimal> gaps, List<Line> lines) {

    /**
     * @param coverage F1 by month
     * @param runway F4
     * @param cliff F6
     */
    record Line(List<Optional<Ratio>> coverage, Ratio runway, Optional<Integer> cliff) {}

    static Outcome of(FundingPlan plan) {
        var allocation = Waterfall.of(plan, Certainty.PLEDGED);
        var continuity = new Continuity(plan, Certainty.PLEDGED);
        var gaps = new BigDecimal[plan.horizon()];
        Arrays.fill(gaps, BigDecimal.ZERO);
        var lines = new ArrayList<Line>();
        for (var line : plan.lines()) {
            var covered = allocation.of(line.id(), plan.horizon());
            for (int month = 0; month < gaps.length; month++) {
                gaps[month] = gaps[month].add(Continuity.gap(line, covered, 0, month + 1));
            }
            lines.add(
                    new Line(
                            Continuity.byMonth(line, covered),
                            Continuity.runway(line, covered),
                            continuity.cliff(line, covered).map(LineFigures.Cliff::month)));
        }
        return new Outcome(List.of(gaps), lines);
    }

    BigDecimal gap() {
        return gaps.getLast();
    }
}
