package org.cadre.livesession;

import org.cadre.cohort.CohortId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A session of the actor's own: one to learn in or to teach.
 *
 * @param room its name and house
 * @param link of the video; empty for none
 * @param teaches whether the actor is its trainer
 * @param entries of the actor, by half-day; none where the actor teaches
 */
public record OwnSession(
        LiveSessionId id,
        String title,
        CohortId cohort,
        String cohortName,
        SessionHours hours,
        Optional<String> room,
        String link,
        SessionState state,
        String cancelledReason,
        boolean teaches,
        Map<HalfDay, AttendanceEntry> entries) {

    public OwnSession {
        entries = Map.copyOf(entries);
    }

    public boolean isCancelled() {
        return state == SessionState.CANCELLED;
    }

    public List<HeldHalfDay> halfDays() {
        return hours.halfDays();
    }

    /** Null where nothing is entered. */
    public @Nullable AttendanceEntry entry(HeldHalfDay held) {
        return entries.get(held.halfDay());
    }
}
