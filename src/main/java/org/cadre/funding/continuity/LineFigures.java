package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one line comes to at one certainty.
 *
 * @param coverage F1 over the whole plan; empty where nothing is needed
 * @param gap F3 over the whole plan
 * @param coverageByMonth F1; empty in months without a need
 * @param cumulative F2, up to and with each month; empty before the first need
 * @param runway F4, in months from the first
 * @param cliff F6; empty where coverage never falls for long
 * @param donors what each donor covers, the largest source first in the order of the plan
 * @param concentration F14, 1 where there is one donor; empty where nothing is covered
 * @param domesticShare F16; empty where nothing is needed
 */
public record LineFigures(
        NeededLine line,
        BigDecimal allocated,
        Optional<Ratio> coverage,
        BigDecimal gap,
        List<Optional<Ratio>> coverageByMonth,
        List<Optional<Ratio>> cumulative,
        Ratio runway,
        Optional<Cliff> cliff,
        Map<String, BigDecimal> donors,
        Optional<Ratio> concentration,
        Optional<Ratio> domesticShare) {

    /**
     * Where coverage falls and stays low.
     *
     * @param month counted from the first of the plan
     * @param height F7: what is missing in the twelve months from there
     */
    public record Cliff(int month, BigDecimal height) {}

    /** As many donors of equal size would give the same concentration. */
    public Optional<Ratio> effectiveDonors() {
        return concentration.map(Ratio.ONE::over);
    }
}
