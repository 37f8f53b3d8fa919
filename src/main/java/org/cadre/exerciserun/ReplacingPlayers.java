package org.cadre.exerciserun;

import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;

import java.util.Optional;

/** Puts somebody else on a seat, before the start or while the clock runs. */
@UseCase
public class ReplacingPlayers {

    @Inject RunAccess access;
    @Inject Staffing staffing;
    @Inject Seats seats;

    /**
     * The newcomer reads what the team has, and answers for what comes from now on; what was done
     * from the seat stays with who did it. Refuses with {@link ExerciseRuns.PersonHasASeat}, {@link
     * ExerciseRuns.StaffDoesNotPlay} and {@link DirectingRuns.RunIsOver}.
     */
    @SignedIn
    public SeatId replace(RunId id, SeatId seatId, PersonId person) {
        var part = access.lockToPlan(id).orRefuseWhenOver();
        var left =
                part.cast()
                        .seat(seatId)
                        .orElseThrow(() -> new NotFound("seat " + seatId + " of run " + id));
        staffing.requireFree(part.cast(), person);
        seats.free(part, left);
        return seats.give(
                        part,
                        part.cast().team(left.team()).orElseThrow(),
                        left.role(),
                        Optional.of(person))
                .id();
    }
}
