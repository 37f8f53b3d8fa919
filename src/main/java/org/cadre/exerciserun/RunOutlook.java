package org.cadre.exerciserun;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A run as somebody looks ahead to it, or back at what is left to do of it.
 *
 * @param duties what the actor does in it
 * @param plays whether the actor has a seat
 * @param plans whether the actor plans exercises of its programme
 * @param people who sit in its teams
 * @param byCadre seats that Cadre plays
 * @param lacking what stops it from being ready; nothing once its clock has begun
 */
public record RunOutlook(
        RunId id,
        String title,
        RunState state,
        Instant plannedFor,
        Set<StaffDuty> duties,
        boolean plays,
        boolean plans,
        int people,
        int byCadre,
        int teams,
        List<ReadinessFinding> lacking) {

    public RunOutlook {
        duties = Set.copyOf(duties);
        lacking = List.copyOf(lacking);
    }

    /** Whether the actor is in it, and does not only plan for others. */
    public boolean isOwn() {
        return plays || !duties.isEmpty();
    }

    /** Whether the actor may open the page of directors. */
    public boolean isControlled() {
        return duties.stream().anyMatch(StaffDuty::isControl);
    }

    public boolean isEvaluated() {
        return duties.stream().anyMatch(StaffDuty::evaluates);
    }

    /** Whether it falls to the actor by duty to write what is to be learned of it. */
    public boolean isReviewed() {
        return duties.contains(StaffDuty.DIRECTOR) || isEvaluated();
    }
}
