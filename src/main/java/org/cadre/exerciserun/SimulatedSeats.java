package org.cadre.exerciserun;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.exercise.DesignQueries;
import org.cadre.exerciserun.simulated.Manner;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.time.CadreClock;

import java.util.Map;

/**
 * Gives seats to Cadre and takes them back, so that a run can be rehearsed with few people or none.
 * Also while the clock runs: Cadre then catches up with what the team has. After the end it refuses
 * with {@link DirectingRuns.RunIsOver}.
 */
@UseCase
public class SimulatedSeats {

    @Inject RunRepository runs;
    @Inject RunAccess access;
    @Inject RunLogs logs;
    @Inject DesignQueries designs;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Gives a role of a team to Cadre, once more where somebody else has it too. */
    @SignedIn
    public SeatId give(RunId id, RunTeamId team, String role, Manner manner) {
        var part = open(id);
        var filled = team(part, team);
        boolean known =
                script(part)
                        .role(role)
                        .filter(each -> each.team().equals(filled.key()))
                        .isPresent();
        if (!known) {
            throw new NotFound("role " + role + " of team " + filled.key());
        }
        var seat = take(part, filled, role, manner);
        changed(part);
        return seat.id();
    }

    private RunAccess.Part open(RunId id) {
        return access.lockToPlan(id).orRefuseWhenOver();
    }

    private static RunTeam team(RunAccess.Part part, RunTeamId id) {
        return part.cast()
                .team(id)
                .orElseThrow(() -> new NotFound("team " + id + " of run " + part.run().id()));
    }

    private ExerciseDesign script(RunAccess.Part part) {
        return designs.get(part.run().design()).script();
    }

    private RunSeat take(RunAccess.Part part, RunTeam team, String role, Manner manner) {
        var seat = RunSeat.ofCadre(team, role, manner, clock.now());
        runs.add(seat);
        note(part, EntryKind.SEAT_TAKEN, seat);
        return seat;
    }

    private void note(RunAccess.Part part, EntryKind kind, RunSeat seat) {
        if (part.run().state().isLive()) {
            logs.open(part.run(), part.cast()).add(kind, seat, seat.role(), Map.of());
        }
    }

    private void changed(RunAccess.Part part) {
        var run = part.run();
        if (run.state().isAhead()) {
            run.become(RunState.PLANNED);
        }
        events.fire(new RunEvents.RunChanged(run.id(), clock.now()));
    }

    /**
     * Gives Cadre every role of a team that nobody has, and more until the team is large enough.
     */
    @SignedIn
    public void giveRest(RunId id, RunTeamId team, Manner manner) {
        var part = open(id);
        fill(part, team(part, team), manner);
        changed(part);
    }

    /** As {@link #giveRest}, in every team. */
    @SignedIn
    public void giveAllTheRest(RunId id, Manner manner) {
        var part = open(id);
        part.cast().teams().forEach(team -> fill(part, team, manner));
        changed(part);
    }

    private void fill(RunAccess.Part part, RunTeam team, Manner manner) {
        Filling.rest(script(part), part.cast(), team)
                .forEach(role -> take(part, team, role, manner));
    }

    /** Frees all seats of a team that Cadre plays; what was done from them stays. */
    @SignedIn
    public void free(RunId id, RunTeamId team) {
        var part = open(id);
        var now = clock.now();
        var played =
                part.cast().seatsOf(team(part, team).id()).stream()
                        .filter(seat -> seat.person().isEmpty())
                        .toList();
        for (var seat : played) {
            seat.leave(now);
            note(part, EntryKind.SEAT_LEFT, seat);
        }
        changed(part);
    }
}
