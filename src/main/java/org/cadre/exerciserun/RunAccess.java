package org.cadre.exerciserun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the actor is to a run: staff, a player, or who plans the exercises of the programme. To
 * everybody else the run does not exist.
 */
@ApplicationScoped
class RunAccess {

    @Inject RunRepository runs;
    @Inject CurrentActor current;

    /**
     * @param seat the one that the person has now
     * @param plans whether the person plans exercises of the programme
     */
    record Part(
            ExerciseRun run,
            Cast cast,
            Set<StaffDuty> duties,
            Optional<RunSeat> seat,
            boolean plans) {

        boolean isControl() {
            return duties.stream().anyMatch(StaffDuty::isControl);
        }

        boolean directs() {
            return duties.contains(StaffDuty.DIRECTOR);
        }

        boolean evaluates() {
            return duties.stream().anyMatch(StaffDuty::evaluates);
        }

        boolean isStaff() {
            return !duties.isEmpty();
        }

        boolean isStaffOrPlans() {
            return isStaff() || plans;
        }

        /** Refuses with {@link DirectingRuns.RunIsOver}. */
        Part orRefuseWhenOver() {
            if (!run.state().isAhead() && !run.state().isLive()) {
                throw new DirectingRuns.RunIsOver();
            }
            return this;
        }

        /** The seat of who plays; see {@link #lockToPlay}. */
        RunSeat ownSeat() {
            return seat.orElseThrow();
        }
    }

    /** Those whose exercises the actor plans. */
    Set<UUID> programmes() {
        return current.get()
                .scopesOf(List.of(Role.PROGRAMME_MANAGER, Role.MENTOR), Scope.Kind.PROGRAMME);
    }

    Part of(RunId id) {
        return of(runs.get(id));
    }

    /** As {@link #of}, with the run locked: whoever adds an entry begins with it. */
    Part lock(RunId id) {
        return of(runs.lock(id));
    }

    private Part of(ExerciseRun run) {
        var part = any(run);
        if (part.duties().isEmpty() && part.seat().isEmpty() && !part.plans()) {
            throw nothing(run.id());
        }
        return part;
    }

    /** As {@link #of}, also of who has no part in it. */
    Part any(ExerciseRun run) {
        var actor = current.get();
        var cast = runs.cast(run.id());
        if (actor.isSystem()) {
            return new Part(run, cast, EnumSet.allOf(StaffDuty.class), Optional.empty(), true);
        }
        var person = new PersonId(actor.personId());
        var duties = EnumSet.noneOf(StaffDuty.class);
        cast.staff().stream()
                .filter(staff -> staff.person().equals(person))
                .forEach(staff -> duties.add(staff.duty()));
        var seat =
                cast.seats().stream()
                        .filter(taken -> taken.person().filter(person::equals).isPresent())
                        .findFirst();
        var programme = Scope.programme(run.programme().id());
        boolean plans =
                actor.holds(Role.PROGRAMME_MANAGER, programme)
                        || actor.holds(Role.MENTOR, programme);
        return new Part(run, cast, duties, seat, plans);
    }

    /** Who plans the run: a manager or mentor of the programme, or its director. */
    Part lockToPlan(RunId id) {
        var part = lock(id);
        if (!part.plans() && !part.directs()) {
            throw nothing(id);
        }
        return part;
    }

    Part lockToControl(RunId id) {
        var part = lock(id);
        if (!part.isControl()) {
            throw nothing(id);
        }
        return part;
    }

    Part lockToDirect(RunId id) {
        var part = lock(id);
        if (!part.directs()) {
            throw nothing(id);
        }
        return part;
    }

    Part lockToEvaluate(RunId id) {
        var part = lock(id);
        if (!part.evaluates()) {
            throw nothing(id);
        }
        return part;
    }

    /** Who has a seat. */
    Part lockToPlay(RunId id) {
        var part = lock(id);
        if (part.seat().isEmpty()) {
            throw nothing(id);
        }
        return part;
    }

    static NotFound nothing(RunId id) {
        return new NotFound("run " + id);
    }
}
