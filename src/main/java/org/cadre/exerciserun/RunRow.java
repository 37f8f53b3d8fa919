package org.cadre.exerciserun;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/**
 * One run in a list.
 *
 * @param duties what the actor does in it
 * @param plays whether the actor has a seat
 */
public record RunRow(
        RunId id,
        String title,
        String designTitle,
        String cohortName,
        RunState state,
        Instant plannedFor,
        ZoneId zone,
        Set<StaffDuty> duties,
        boolean plays) {

    /** Whether the actor may open the page of directors. */
    public boolean isControlled() {
        return duties.stream().anyMatch(StaffDuty::isControl);
    }

    public boolean isEvaluated() {
        return duties.stream().anyMatch(StaffDuty::evaluates);
    }

    public boolean isLive() {
        return state.isLive();
    }

    public boolean isAhead() {
        return state.isAhead();
    }
}
