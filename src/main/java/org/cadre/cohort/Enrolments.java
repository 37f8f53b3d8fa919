package org.cadre.cohort;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.people.PersonState;
import org.cadre.people.RoleAssignments;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Enrols people in cohorts and withdraws them; foreign cohorts do not exist ({@link NotFound}). */
@UseCase
public class Enrolments {

    static final int LONGEST_REASON = 500;

    @Inject CohortRepository cohorts;
    @Inject ManagedCohorts managed;
    @Inject PeopleQueries people;
    @Inject RoleAssignments roles;
    @Inject CadreClock clock;
    @Inject CurrentActor current;
    @Inject Event<DomainEvent> events;

    /** The form was sent without anybody ticked. */
    public static final class NobodyIsChosen extends WrongValue {
        NobodyIsChosen() {
            super("");
        }
    }

    /** The cohort takes nobody in. */
    public static final class CohortIsClosed extends Refusal {}

    /** Fewer seats are free than people are chosen; arguments: free seats, people. */
    public static final class CohortIsFull extends Refusal {
        CohortIsFull(int free, int chosen) {
            super(free, chosen);
        }
    }

    /** Some of the people are in the cohort already; arguments: how many, their names. */
    public static final class AlreadyEnrolled extends Refusal {
        AlreadyEnrolled(List<PersonRow> people) {
            super(people.size(), names(people));
        }
    }

    /** The accounts of some of the people are deactivated; arguments: how many, their names. */
    public static final class PersonIsDeactivated extends Refusal {
        PersonIsDeactivated(List<PersonRow> people) {
            super(people.size(), names(people));
        }
    }

    /**
     * Both at once; arguments: as of {@link AlreadyEnrolled}, then as of {@link
     * PersonIsDeactivated}.
     */
    public static final class PeopleCannotBeEnrolled extends Refusal {
        PeopleCannotBeEnrolled(List<PersonRow> enrolled, List<PersonRow> deactivated) {
            super(enrolled.size(), names(enrolled), deactivated.size(), names(deactivated));
        }
    }

    /** Somebody withdrew this person before. */
    public static final class AlreadyWithdrawn extends Refusal {}

    /** The reason is missing or longer than its column. */
    public static final class WithdrawalNeedsAReason extends WrongValue {
        WithdrawalNeedsAReason() {
            super("reason", LONGEST_REASON);
        }
    }

    /** Extra time is a share of the time of a quiz, from nothing to as much again. */
    public static final class ExtraTimeIsOutOfRange extends WrongValue {
        ExtraTimeIsOutOfRange() {
            super("extraTime", Enrolment.MOST_EXTRA_TIME);
        }
    }

    private static List<String> names(List<PersonRow> people) {
        return people.stream().map(PersonRow::name).toList();
    }

    /**
     * Enrols all of the people or nobody. Refuses with {@link NobodyIsChosen}, {@link
     * CohortIsClosed}, {@link AlreadyEnrolled}, {@link PersonIsDeactivated}, {@link
     * PeopleCannotBeEnrolled} and {@link CohortIsFull}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<EnrolmentId> enrol(CohortId cohortId, Collection<PersonId> chosen) {
        return enrol(cohortId, chosen, clock.now());
    }

    /**
     * As {@link #enrol(CohortId, Collection)}, for somebody who came on an earlier day.
     *
     * @param at when they came
     */
    @Internal
    public List<EnrolmentId> enrol(CohortId cohortId, Collection<PersonId> chosen, Instant at) {
        var cohort = managed.lock(cohortId);
        var newcomers =
                chosen.stream().distinct().sorted(Comparator.comparing(PersonId::id)).toList();
        if (newcomers.isEmpty()) {
            throw new NobodyIsChosen();
        }
        cohort.requireOpen();
        requireEligible(cohortId, newcomers);
        cohort.seat(newcomers.size());
        return add(cohort, newcomers, at);
    }

    /**
     * Enrols somebody to whom a selection has given a seat, whoever acts. Refuses as {@link
     * #enrol(CohortId, Collection)}.
     */
    @Internal
    public EnrolmentId seat(CohortId cohortId, PersonId person) {
        var cohort = cohorts.lock(cohortId);
        cohort.requireOpen();
        requireEligible(cohortId, List.of(person));
        cohort.seat(1);
        return add(cohort, List.of(person), clock.now()).getFirst();
    }

    private void requireEligible(CohortId cohort, List<PersonId> newcomers) {
        var rows = people.rowsOf(newcomers);
        if (rows.size() != newcomers.size()) {
            throw new NotFound("a person of " + newcomers);
        }
        var inside = cohorts.listEnrolledAmong(cohort, newcomers);
        var enrolled = rows.stream().filter(row -> inside.contains(row.id())).toList();
        var deactivated =
                rows.stream().filter(row -> row.state() == PersonState.DEACTIVATED).toList();
        if (!enrolled.isEmpty() && !deactivated.isEmpty()) {
            throw new PeopleCannotBeEnrolled(enrolled, deactivated);
        }
        if (!enrolled.isEmpty()) {
            throw new AlreadyEnrolled(enrolled);
        }
        if (!deactivated.isEmpty()) {
            throw new PersonIsDeactivated(deactivated);
        }
    }

    private List<EnrolmentId> add(Cohort cohort, List<PersonId> newcomers, Instant at) {
        roles.give(newcomers, traineeIn(cohort.id()));
        var made = new ArrayList<EnrolmentId>();
        for (var person : newcomers) {
            var enrolment = new Enrolment(cohort.id(), person, current.get().id(), at);
            cohorts.add(enrolment);
            made.add(enrolment.id());
            events.fire(
                    new CohortEvents.TraineeEnrolled(
                            enrolment.id(), cohort.id(), person, clock.now()));
        }
        return made;
    }

    /**
     * Ends an enrolment and with it the role of trainee; what was learnt stays. Refuses with {@link
     * WithdrawalNeedsAReason} and {@link AlreadyWithdrawn}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void withdraw(EnrolmentId id, @Nullable String reason) {
        withdraw(id, reason, clock.now());
    }

    /**
     * As {@link #withdraw(EnrolmentId, String)}, of somebody who left on an earlier day.
     *
     * @param at when they left
     */
    @Internal
    public void withdraw(EnrolmentId id, @Nullable String reason, Instant at) {
        var enrolment = lockLive(id);
        end(enrolment, managed.lock(enrolment.cohort()), reasonOf(reason), at);
    }

    /**
     * Ends the enrolment of somebody who gives back what {@link #seat} gave, whoever acts. Refuses
     * with {@link AlreadyWithdrawn}.
     *
     * @param why may be empty
     */
    @Internal
    public void unseat(EnrolmentId id, String why) {
        var enrolment = cohorts.lockEnrolment(id);
        requireLive(enrolment);
        end(enrolment, cohorts.lock(enrolment.cohort()), why, clock.now());
    }

    private void end(Enrolment enrolment, Cohort cohort, String why, Instant at) {
        cohort.leave();
        enrolment.withdraw(why, current.get().id(), at);
        roles.take(enrolment.person(), traineeIn(enrolment.cohort()));
        events.fire(
                new CohortEvents.TraineeWithdrawn(
                        enrolment.id(), enrolment.cohort(), enrolment.person(), why, clock.now()));
    }

    /** As it is kept. Refuses with {@link WithdrawalNeedsAReason}. */
    static String reasonOf(@Nullable String written) {
        var why = written == null ? "" : written.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new WithdrawalNeedsAReason();
        }
        return why;
    }

    /**
     * Lets a person take longer in every quiz of the cohort. Refuses with {@link
     * ExtraTimeIsOutOfRange} and {@link AlreadyWithdrawn}.
     *
     * @param percent of the time that the quiz gives everybody
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void setExtraTime(EnrolmentId id, int percent) {
        var enrolment = lockLive(id);
        enrolment.giveExtraTime(percent);
        events.fire(
                new CohortEvents.ExtraTimeSet(
                        id, enrolment.cohort(), enrolment.person(), percent, clock.now()));
    }

    private Enrolment lockLive(EnrolmentId id) {
        var enrolment = cohorts.lockEnrolment(id);
        managed.lock(enrolment.cohort());
        requireLive(enrolment);
        return enrolment;
    }

    private static void requireLive(Enrolment enrolment) {
        if (!enrolment.isLive()) {
            throw new AlreadyWithdrawn();
        }
    }

    private static Grant traineeIn(CohortId cohort) {
        return new Grant(Role.TRAINEE, Scope.cohort(cohort.id()));
    }
}
