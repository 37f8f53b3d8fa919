package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
     * @param enough months in which coverage reaches the threshold
     * @param runway F4
     * @param cliff F6
     */
    record Line(BitSet enough, Ratio runway, Optional<Integer> cliff) {}

    static Outcome of(FundingPlan plan) {
        var allocation = Waterfall.of(plan, Certainty.PLEDGED);
        var continuity = new Continuity(plan, Certainty.PLEDGED);
        var gaps = new BigDecimal[plan.horizon()];
        Arrays.fill(gaps, BigDecimal.ZERO);
        var lines = new ArrayList<Line>();
        for (var line : plan.lines()) {
            var covered = allocation.of(line.id(), plan.horizon());
            var gap = BigDecimal.ZERO;
            var enough = new BitSet();
            for (int month = 0; month < gaps.length; month++) {
                enough.set(month, continuity.isEnough(covered[month], line.need().get(month)));
                gap = gap.add(line.need().get(month)).subtract(covered[month]);
                gaps[month] = gaps[month].add(gap);
            }
            lines.add(
                    new Line(
                            enough,
                            Continuity.runway(line, covered),
                            continuity.fall(line, covered)));
        }
        return new Outcome(List.of(gaps), lines);
    }

    BigDecimal gap() {
        return gaps.getLast();
    }
}
