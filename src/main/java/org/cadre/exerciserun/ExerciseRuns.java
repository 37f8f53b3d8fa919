package org.cadre.exerciserun;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.exercise.DesignQueries;
import org.cadre.exercise.DesignState;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * Plans runs and fills them: teams, seats, staff. To who neither plans, directs nor plays a run it
 * does not exist.
 */
@UseCase
public class ExerciseRuns {

    static final int MOST_EXTRA = 200;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 500;

    @Inject RunRepository runs;
    @Inject RunAccess access;
    @Inject Seats seats;
    @Inject Staffing staffing;
    @Inject DesignQueries designs;
    @Inject CohortQueries cohorts;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** The design is a draft, in review or retired; only an approved one is run. */
    public static final class DesignIsNotApproved extends Refusal {}

    /** The clock has begun: what this would change is fixed. */
    public static final class RunHasBegun extends Refusal {}

    /** The person has a seat in this run already. */
    public static final class PersonHasASeat extends Refusal {}

    /**
     * Staff does not play, and players have no duty; but one of the staff may play where Cadre
     * plays all others.
     */
    public static final class StaffDoesNotPlay extends Refusal {}

    /** A run that lives has somebody who directs it; nobody else would be left. */
    public static final class LastDirectorStays extends Refusal {}

    /** A team has a name of at most 120 letters. */
    public static final class TeamNameIsMissing extends WrongValue {
        TeamNameIsMissing(RunTeamId team) {
            super("name-" + team);
        }
    }

    /** Something that stops a run is still lacking; argument: how many things. */
    public static final class RunIsNotReady extends Refusal {
        RunIsNotReady(long lacking) {
            super(lacking);
        }
    }

    /** A person has up to three times as long: 0 to 200 percent more. */
    public static final class ExtraTimeIsOutOfRange extends Refusal {}

    /** A cancelled run needs its reason. */
    public static final class ReasonIsMissing extends WrongValue {
        ReasonIsMissing() {
            super("reason");
        }
    }

    /** Plans a run with the teams of the script, empty; who plans it directs it at first. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.MENTOR})
    public RunId plan(RunPlan plan) {
        var programme = cohorts.programmeOf(plan.cohort());
        var scope = Scope.programme(programme.id());
        var actor = current.get();
        if (!actor.holds(Role.PROGRAMME_MANAGER, scope) && !actor.holds(Role.MENTOR, scope)) {
            throw new NotFound("cohort " + plan.cohort());
        }
        var design = designs.get(plan.design());
        if (design.state() != DesignState.APPROVED) {
            throw new DesignIsNotApproved();
        }
        var now = clock.now();
        var run = new ExerciseRun(plan, programme, actor.id(), now);
        runs.add(run);
        addTeams(run, design.script(), now);
        actor.id()
                .ifPresent(
                        id ->
                                runs.add(
                                        new RunStaff(
                                                run.id(),
                                                new PersonId(id),
                                                StaffDuty.DIRECTOR,
                                                now)));
        events.fire(new RunEvents.RunPlanned(run.id(), plan.cohort(), now));
        return run.id();
    }

    private void addTeams(ExerciseRun run, ExerciseDesign script, Instant now) {
        var language = script.languages().getFirst();
        int position = 0;
        for (var team : script.teams()) {
            runs.add(
                    new RunTeam(
                            run.id(),
                            team.id(),
                            position++,
                            team.name().in(language),
                            language,
                            run.zone(),
                            now));
        }
    }

    /** Plans a run anew that has not begun. */
    @SignedIn
    public void change(RunId id, String title, Instant plannedFor, ZoneId zone) {
        var run = ahead(id).run();
        var plan = new RunPlan(run.design(), run.cohort(), title, plannedFor, zone);
        var before = run.plannedFor();
        run.plan(plan.title(), plan.plannedFor(), plan.zone());
        events.fire(
                before.equals(plan.plannedFor())
                        ? new RunEvents.RunChanged(id, clock.now())
                        : new RunEvents.RunMoved(id, before, plan.plannedFor(), clock.now()));
    }

    /** Says how a team is called here, in which language it reads and on what time it lives. */
    @SignedIn
    public void setTeam(RunId id, RunTeamId team, String name, Language language, ZoneId zone) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new TeamNameIsMissing(team);
        }
        team(ahead(id), team).set(name.strip(), language, zone);
        events.fire(new RunEvents.RunChanged(id, clock.now()));
    }

    private RunAccess.Part ahead(RunId id) {
        var part = access.lockToPlan(id);
        if (!part.run().state().isAhead()) {
            throw new RunHasBegun();
        }
        return part;
    }

    private RunAccess.Part notOver(RunId id) {
        return access.lockToPlan(id).orRefuseWhenOver();
    }

    private static RunTeam team(RunAccess.Part part, RunTeamId id) {
        return part.cast()
                .team(id)
                .orElseThrow(() -> new NotFound("team " + id + " of run " + part.run().id()));
    }

    /**
     * Gives a role of a team to a person, or to Cadre where {@code person} is empty. Also while the
     * clock runs: who comes late reads what the team has. Refuses with {@link PersonHasASeat} and
     * {@link StaffDoesNotPlay}.
     */
    @SignedIn
    public SeatId seat(RunId id, RunTeamId team, String role, Optional<PersonId> person) {
        var part = notOver(id);
        var script = designs.get(part.run().design()).script();
        var filled = team(part, team);
        if (script.role(role).filter(each -> each.team().equals(filled.key())).isEmpty()) {
            throw new NotFound("role " + role + " of team " + filled.key());
        }
        person.ifPresent(player -> staffing.requireFree(part.cast(), player));
        return seats.give(part, filled, role, person).id();
    }

    /**
     * Gives every person of the cohort who has no seat a role: leads first, then in turn over the
     * teams while they have room. Who has a duty keeps it.
     *
     * @return how many got one
     */
    @SignedIn
    public int fill(RunId id) {
        var part = ahead(id);
        var run = part.run();
        var script = designs.get(run.design()).script();
        var cast = part.cast();
        if (cast.isRehearsedAlone()) {
            throw new StaffDoesNotPlay();
        }
        var waiting =
                cohorts.enrolledPeople(run.cohort()).stream()
                        .map(PersonRow::id)
                        .filter(person -> !cast.includes(person))
                        .toList();
        var filling = new Filling(script, cast);
        int seated = 0;
        for (var person : waiting) {
            var place = filling.next();
            if (place.isPresent()) {
                seats.give(part, place.get().team(), place.get().role(), Optional.of(person));
                seated++;
            }
        }
        return seated;
    }

    /** Frees a seat; what was done from it stays. */
    @SignedIn
    public void leave(RunId id, SeatId seatId) {
        var part = notOver(id);
        seats.free(part, seat(part, seatId));
    }

    private static RunSeat seat(RunAccess.Part part, SeatId id) {
        return part.cast()
                .seat(id)
                .orElseThrow(() -> new NotFound("seat " + id + " of run " + part.run().id()));
    }

    /**
     * Gives a person longer for decisions of their own. Refuses with {@link ExtraTimeIsOutOfRange}.
     *
     * @param percent 0 to 200
     */
    @SignedIn
    public void setExtraTime(RunId id, SeatId seatId, int percent) {
        if (percent < 0 || percent > MOST_EXTRA) {
            throw new ExtraTimeIsOutOfRange();
        }
        seat(notOver(id), seatId).extend(percent);
        events.fire(new RunEvents.RunChanged(id, clock.now()));
    }

    /** Gives somebody a duty. Refuses with {@link StaffDoesNotPlay}. */
    @SignedIn
    public void addStaff(RunId id, PersonId person, StaffDuty duty) {
        var cast = notOver(id).cast();
        staffing.requireNoSeat(cast, person);
        boolean has =
                cast.staff().stream()
                        .anyMatch(staff -> staff.person().equals(person) && staff.duty() == duty);
        if (!has) {
            var staff = new RunStaff(id, person, duty, clock.now());
            runs.add(staff);
            tell(id, staff, true);
        }
    }

    private void tell(RunId id, RunStaff staff, boolean given) {
        events.fire(
                new RunEvents.StaffSet(
                        id, staff.id(), staff.person(), staff.duty(), given, clock.now()));
    }

    /**
     * Takes a duty back. A run that was ready is so no more without a director; one that lives
     * keeps its last: {@link LastDirectorStays}.
     */
    @SignedIn
    public void removeStaff(RunId id, UUID staffId) {
        var part = notOver(id);
        var staff =
                part.cast().staff().stream()
                        .filter(each -> each.id().equals(staffId))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("staff " + staffId + " of run " + id));
        if (isLastDirector(part.cast(), staff)) {
            if (part.run().state().isLive()) {
                throw new LastDirectorStays();
            }
            part.run().become(RunState.PLANNED);
        }
        runs.remove(staff);
        tell(id, staff, false);
    }

    private static boolean isLastDirector(Cast cast, RunStaff staff) {
        return staff.duty() == StaffDuty.DIRECTOR
                && cast.staff().stream()
                        .noneMatch(
                                other ->
                                        other.duty() == StaffDuty.DIRECTOR
                                                && !other.id().equals(staff.id()));
    }

    /** Says that everything is there. Refuses with {@link RunIsNotReady}. */
    @SignedIn
    public void makeReady(RunId id) {
        var part = ahead(id);
        var run = part.run();
        var lacking =
                Readiness.of(designs.get(run.design()).script(), part.cast()).stream()
                        .filter(ReadinessFinding::stops)
                        .count();
        if (lacking > 0) {
            throw new RunIsNotReady(lacking);
        }
        run.become(RunState.READY);
        events.fire(new RunEvents.RunMadeReady(id, clock.now()));
    }

    /** Gives up a run that has not begun. Refuses with {@link ReasonIsMissing}. */
    @SignedIn
    public void cancel(RunId id, String reason) {
        var run = ahead(id).run();
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new ReasonIsMissing();
        }
        run.become(RunState.CANCELLED);
        events.fire(new RunEvents.RunCancelled(id, reason.strip(), clock.now()));
    }
}
