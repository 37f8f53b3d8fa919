package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * F20: what became of one donor's pledges, by amount.
 *
 * @param pledges how many there were, without those still open
 * @param signed of what was pledged; empty where nothing was
 * @param received of what was signed; empty where nothing was
 */
public record Conversion(int pledges, Optional<Ratio> signed, Optional<Ratio> received) {

    /**
     * A pledge that was signed or has lapsed.
     *
     * @param signed 0 where it lapsed
     */
    public record Kept(BigDecimal pledged, BigDecimal signed, BigDecimal received) {}

    public static Conversion of(Collection<Kept> history) {
        var pledged = Amounts.sum(history.stream().map(Kept::pledged).toList());
        var signed = Amounts.sum(history.stream().map(Kept::signed).toList());
        var received = Amounts.sum(history.stream().map(Kept::received).toList());
        return new Conversion(
                history.size(), Ratio.of(signed, pledged), Ratio.of(received, signed));
    }
}
