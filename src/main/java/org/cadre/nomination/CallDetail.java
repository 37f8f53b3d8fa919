package org.cadre.nomination;

import org.cadre.cohort.CohortDetail;

import java.time.Instant;
import java.util.List;

/**
 * A call with the cohort it is for.
 *
 * @param deadline the moment of the plan's deadline
 * @param asked the agencies, by name
 * @param takes whether somebody may be nominated now
 */
public record CallDetail(
        CallId id,
        CohortDetail cohort,
        CallPlan plan,
        Instant deadline,
        CallState state,
        List<AskedAgency> asked,
        boolean takes,
        int version) {

    public CallDetail {
        asked = List.copyOf(asked);
    }

    /**
     * An agency in a call.
     *
     * @param sent how many it has nominated: no draft, not withdrawn
     */
    public record AskedAgency(AgencyPlaces places, String name, String countryCode, long sent) {

        /** Whether fewer are nominated than the draw needs to have a choice. */
        public boolean isShort() {
            return sent < places.fewest();
        }
    }
}
