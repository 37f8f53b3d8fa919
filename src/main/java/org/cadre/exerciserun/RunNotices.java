package org.cadre.exerciserun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.cadre.exercise.DesignQueries;
import org.cadre.id.Uuid7;
import org.cadre.notice.NoticeKind;
import org.cadre.notice.Notices;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.people.PersonState;
import org.cadre.platform.faces.Texts;
import org.cadre.platform.security.CurrentActor;
import org.cadre.scenario.TeamRole;

import java.util.List;
import java.util.UUID;

/**
 * Tells people of their seats and duties in runs, and when a run is moved or given up. Whoever did
 * it knows already and is not told.
 */
@ApplicationScoped
class RunNotices {

    @Inject Notices notices;
    @Inject RunRepository runs;
    @Inject DesignQueries designs;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;

    void seatSet(@Observes RunEvents.SeatSet event) {
        var run = runs.get(event.run());
        event.person()
                .filter(this::isToBeTold)
                .ifPresent(
                        person -> {
                            if (event.given()) {
                                seated(run, event.team(), event.seat(), event.role(), person);
                            } else {
                                tell(
                                        person,
                                        NoticeKind.EXERCISE_SEAT_GONE,
                                        event.seat().id(),
                                        run.title());
                            }
                        });
    }

    private boolean isToBeTold(PersonId person) {
        return current.get().id().filter(person.id()::equals).isEmpty();
    }

    private void seated(
            ExerciseRun run, RunTeamId teamId, SeatId seat, String role, PersonId person) {
        var team = runs.listTeams(run.id()).stream().filter(t -> t.id().equals(teamId)).findFirst();
        team.ifPresent(
                own ->
                        tell(
                                person,
                                NoticeKind.EXERCISE_SEAT,
                                seat.id(),
                                run.title(),
                                own.name(),
                                roleName(run, role, person),
                                run.plannedFor().atZone(own.zone()).toString()));
    }

    private String roleName(ExerciseRun run, String role, PersonId person) {
        var language = people.languageOf(person);
        return designs.get(run.design())
                .script()
                .role(role)
                .map(TeamRole::name)
                .map(name -> name.in(language))
                .orElse(role);
    }

    void staffSet(@Observes RunEvents.StaffSet event) {
        var run = runs.get(event.run());
        if (isToBeTold(event.person())) {
            if (event.given()) {
                onDuty(run, event.staff(), event.duty(), event.person());
            } else {
                tell(
                        event.person(),
                        NoticeKind.EXERCISE_DUTY_GONE,
                        event.staff(),
                        run.title(),
                        word(event.duty(), event.person()));
            }
        }
    }

    private void onDuty(ExerciseRun run, UUID staff, StaffDuty duty, PersonId person) {
        tell(
                person,
                NoticeKind.EXERCISE_DUTY,
                staff,
                run.title(),
                word(duty, person),
                run.plannedFor().atZone(run.zone()).toString());
    }

    private String word(StaffDuty duty, PersonId person) {
        return Texts.of(people.languageOf(person), "exerciserun.StaffDuty." + duty);
    }

    /** A second run has the seats and duties of the first. */
    void forked(@Observes RunEvents.RunForked event) {
        var run = runs.get(event.run());
        var cast = runs.cast(event.run());
        var reached = reached(cast);
        cast.seats()
                .forEach(
                        seat ->
                                seat.person()
                                        .filter(reached::contains)
                                        .ifPresent(
                                                person ->
                                                        seated(
                                                                run,
                                                                seat.team(),
                                                                seat.id(),
                                                                seat.role(),
                                                                person)));
        cast.staff().stream()
                .filter(staff -> reached.contains(staff.person()))
                .forEach(staff -> onDuty(run, staff.id(), staff.duty(), staff.person()));
    }

    void moved(@Observes RunEvents.RunMoved event) {
        var run = runs.get(event.run());
        var occasion = Uuid7.at(event.at());
        var day = run.plannedFor().atZone(run.zone()).toString();
        reached(runs.cast(event.run()))
                .forEach(
                        person ->
                                tell(
                                        person,
                                        NoticeKind.EXERCISE_MOVED,
                                        occasion,
                                        run.title(),
                                        day));
    }

    void cancelled(@Observes RunEvents.RunCancelled event) {
        var run = runs.get(event.run());
        reached(runs.cast(event.run()))
                .forEach(
                        person ->
                                tell(
                                        person,
                                        NoticeKind.EXERCISE_CANCELLED,
                                        event.run().id(),
                                        run.title(),
                                        event.reason()));
    }

    /** Those with a seat or a duty whose accounts are not closed. */
    private List<PersonId> reached(Cast cast) {
        var all = cast.people().stream().filter(this::isToBeTold).toList();
        return people.rowsOf(all).stream()
                .filter(row -> row.state() != PersonState.DEACTIVATED)
                .map(PersonRow::id)
                .toList();
    }

    private void tell(PersonId person, NoticeKind kind, UUID subject, String... facts) {
        notices.tell(person, kind, subject, List.of(facts));
    }
}
