package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a plan comes to when money has to be at least so sure.
 *
 * @param coverage of all lines together; empty where nothing is needed
 * @param most what any allocation could cover
 * @param unused what is left of each source, by its id
 * @param withoutDonor F15: by donor, what would be covered without it
 */
public record ClassFigures(
        Certainty certainty,
        BigDecimal need,
        BigDecimal allocated,
        Optional<Ratio> coverage,
        BigDecimal most,
        Map<String, BigDecimal> unused,
        List<LineFigures> lines,
        Map<String, DonorStress> withoutDonor) {

    /** What another allocation would cover beyond this one; 0 where there is none. */
    public BigDecimal missed() {
        return most.subtract(allocated).max(BigDecimal.ZERO);
    }
}
