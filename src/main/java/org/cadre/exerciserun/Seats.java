package org.cadre.exerciserun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.EnrolmentRow;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.time.CadreClock;

import java.util.Map;
import java.util.Optional;

/** Gives and frees seats of a run that is locked; once its clock has begun, its log says so. */
@ApplicationScoped
class Seats {

    @Inject RunRepository runs;
    @Inject RunLogs logs;
    @Inject CohortQueries cohorts;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Whoever has longer for quizzes in the cohort has as much longer for decisions. */
    RunSeat give(RunAccess.Part part, RunTeam team, String role, Optional<PersonId> person) {
        var run = part.run();
        var seat = new RunSeat(team, role, person, clock.now());
        person.ifPresent(player -> seat.extend(extraTime(run.cohort(), player)));
        runs.add(seat);
        note(part, EntryKind.SEAT_TAKEN, seat);
        return seat;
    }

    private int extraTime(CohortId cohort, PersonId person) {
        return cohorts.enrolmentsOf(person).stream()
                .filter(enrolment -> enrolment.cohort().equals(cohort))
                .mapToInt(EnrolmentRow::extraTimePercent)
                .map(percent -> Math.min(percent, ExerciseRuns.MOST_EXTRA))
                .findFirst()
                .orElse(0);
    }

    void free(RunAccess.Part part, RunSeat seat) {
        seat.leave(clock.now());
        note(part, EntryKind.SEAT_LEFT, seat);
    }

    private void note(RunAccess.Part part, EntryKind kind, RunSeat seat) {
        var run = part.run();
        if (run.state().isLive()) {
            logs.open(run, part.cast()).add(kind, seat, seat.role(), Map.of());
        } else {
            run.become(RunState.PLANNED);
        }
        events.fire(
                new RunEvents.SeatSet(
                        run.id(),
                        seat.team(),
                        seat.id(),
                        seat.role(),
                        seat.person(),
                        kind == EntryKind.SEAT_TAKEN,
                        clock.now()));
    }
}
