package org.cadre.funding.continuity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * F15: what a plan comes to when one donor gives nothing.
 *
 * @param coverage of all lines together
 * @param lines coverage of each line over the whole plan
 * @param fallen lines that only then are below the threshold
 */
public record DonorStress(
        Optional<Ratio> coverage, Map<String, Optional<Ratio>> lines, List<String> fallen) {

    /** Whether some line depends on the donor. */
    public boolean isCritical() {
        return !fallen.isEmpty();
    }
}
