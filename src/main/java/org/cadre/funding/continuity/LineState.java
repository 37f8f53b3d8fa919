package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where a budget line stands.
 *
 * @param original as it was first approved
 * @param allotted as it is approved now, with transfers
 * @param phased of the plan, what falls until today
 * @param spent until today
 * @param encumbered promised out and still open
 * @param pending requested and not decided
 * @param remaining plan beyond what is spent and encumbered
 */
public record LineState(
        BigDecimal original,
        BigDecimal allotted,
        BigDecimal phased,
        BigDecimal spent,
        BigDecimal encumbered,
        BigDecimal pending,
        BigDecimal remaining) {

    /** F10: spent of what the plan has until today; empty where it has nothing. */
    public Optional<Ratio> execution() {
        return Ratio.of(spent, phased);
    }

    /** F10, as PEFA reads a closed year (PI-1): spent of what was first approved. */
    public Optional<Ratio> outturn() {
        return Ratio.of(spent, original);
    }

    /** F12 */
    public BigDecimal atCompletion() {
        return spent.add(encumbered).add(remaining);
    }

    /** F12: below 0 the line will not be enough. */
    public BigDecimal variance() {
        return allotted.subtract(atCompletion());
    }

    /** F13: below 0 nothing more may be promised. */
    public BigDecimal available() {
        return allotted.subtract(spent).subtract(encumbered).subtract(pending);
    }
}
