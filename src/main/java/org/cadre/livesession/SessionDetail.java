package org.cadre.livesession;

import org.cadre.cohort.CohortId;
import org.cadre.people.PersonRow;

import java.util.List;
import java.util.Optional;

/**
 * One session with all that its page shows.
 *
 * @param seats of the cohort
 * @param link of the video; empty for none
 * @param manages whether the actor plans it
 * @param isStaff whether the actor takes its attendance
 * @param version to hand back with a change, so that a stale edit is noticed
 */
public record SessionDetail(
        LiveSessionId id,
        CohortId cohort,
        String cohortName,
        int seats,
        String title,
        SessionHours hours,
        Optional<RoomRow> room,
        String link,
        boolean discreet,
        String smallRoomReason,
        SessionState state,
        String cancelledReason,
        List<PersonRow> trainers,
        boolean manages,
        boolean isStaff,
        int version) {

    public SessionDetail {
        trainers = List.copyOf(trainers);
    }

    public boolean isCancelled() {
        return state == SessionState.CANCELLED;
    }

    public List<HeldHalfDay> halfDays() {
        return hours.halfDays();
    }
}
