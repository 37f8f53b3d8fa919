package org.cadre.nomination;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Writes calls for nominations, opens and ends them; each of a programme that the actor manages,
 * else {@link NotFound}.
 */
@UseCase
public class Calls {

    @Inject NominationRepository nominations;
    @Inject NominationAccess access;
    @Inject CohortQueries cohorts;
    @Inject CallNotices notices;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** A cohort has one call that is not cancelled. */
    public static final class CohortHasACall extends Refusal {}

    /** Agencies have read it; only its deadline can be put later. */
    public static final class CallIsOpened extends Refusal {}

    /** The call is in another state meanwhile; argument: which. */
    public static final class CallStands extends Refusal {
        CallStands(CallState state) {
            super(state);
        }
    }

    /** The deadline lies behind us. */
    public static final class DeadlineIsOver extends WrongValue {
        DeadlineIsOver() {
            super("deadline");
        }
    }

    /** Who nominates counts on the time that was promised. */
    public static final class DeadlineIsEarlier extends WrongValue {
        DeadlineIsEarlier() {
            super("deadline");
        }
    }

    /** The cohort starts before anybody is chosen. */
    public static final class DecisionIsAfterStart extends WrongValue {
        DecisionIsAfterStart() {
            super("decidedOn");
        }
    }

    /** Refuses with {@link CohortHasACall}, {@link DecisionIsAfterStart}. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public CallId write(CohortId cohort, CallPlan plan) {
        var detail = cohorts.get(cohort);
        if (nominations.findLive(cohort).isPresent()) {
            throw new CohortHasACall();
        }
        requireBeforeStart(detail, plan.decidedOn());
        var call = new Call(cohort, detail.programme(), plan, detail.zone(), clock.now());
        nominations.add(call);
        events.fire(new NominationEvents.CallWritten(call.id(), cohort, clock.now()));
        return call.id();
    }

    /**
     * Begins a call with rules and places of a former one of the programme. Refuses as {@link
     * #write}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public CallId copy(CallId former, CohortId cohort, LocalDateTime deadline, LocalDate decided) {
        var plan = access.managed(former).plan();
        var made =
                write(
                        cohort,
                        new CallPlan(
                                plan.purpose(),
                                deadline,
                                decided,
                                plan.offerDays(),
                                plan.vetted(),
                                plan.rules(),
                                plan.places()));
        nominations.getCall(made).copiedFrom(former);
        return made;
    }

    private static void requireBeforeStart(CohortDetail cohort, LocalDate decided) {
        if (!decided.isBefore(cohort.startsOn())) {
            throw new DecisionIsAfterStart();
        }
    }

    /** Refuses with {@link Stale}, {@link CallIsOpened}, {@link DecisionIsAfterStart}. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void change(CallId id, int version, CallPlan plan) {
        var call = access.lockManaged(id);
        if (call.version() != version) {
            throw new Stale();
        }
        var cohort = cohorts.get(call.cohort());
        requireBeforeStart(cohort, plan.decidedOn());
        call.change(plan, cohort.zone());
    }

    /** Lets the agencies nominate and tells their focal points. Refuses with {@link CallStands}. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void open(CallId id) {
        var call = access.lockManaged(id);
        require(call, CallState.DRAFT);
        if (!clock.now().isBefore(call.deadlineAt())) {
            throw new DeadlineIsOver();
        }
        call.open(clock.now());
        events.fire(new NominationEvents.CallOpened(id, clock.now()));
        notices.opened(call);
    }

    /**
     * Puts the deadline later, also of a call that is closed. Refuses with {@link
     * DeadlineIsEarlier}, {@link DeadlineIsOver}, {@link CallPlan.DecisionIsBeforeDeadline}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void extend(CallId id, LocalDateTime deadline, LocalDate decided, String reason) {
        var call = access.lockManaged(id);
        if (call.state() != CallState.OPEN && call.state() != CallState.CLOSED) {
            throw new CallStands(call.state());
        }
        var cohort = cohorts.get(call.cohort());
        var moment = deadline.atZone(cohort.zone()).toInstant();
        if (moment.isBefore(call.deadlineAt())) {
            throw new DeadlineIsEarlier();
        }
        if (!clock.now().isBefore(moment)) {
            throw new DeadlineIsOver();
        }
        if (decided.isBefore(deadline.toLocalDate())) {
            throw new CallPlan.DecisionIsBeforeDeadline();
        }
        requireBeforeStart(cohort, decided);
        call.extend(deadline, decided, cohort.zone());
        events.fire(
                new NominationEvents.CallExtended(id, moment, Words.needed(reason), clock.now()));
        notices.extended(call);
    }

    /** Ends nominating now. Refuses with {@link CallStands}. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void close(CallId id) {
        var call = access.lockManaged(id);
        require(call, CallState.OPEN);
        close(call, false);
    }

    private void close(Call call, boolean byCadre) {
        call.close();
        events.fire(new NominationEvents.CallClosed(call.id(), byCadre, clock.now()));
    }

    /** Closes a call whose deadline is over; one that was extended meanwhile stays open. */
    @Internal
    public void closeOverdue(CallId id) {
        var call = nominations.lockCall(id);
        if (call.state() == CallState.OPEN && call.deadlineAt().isBefore(clock.now())) {
            close(call, true);
        }
    }

    /** Nothing comes of it; whoever is nominated is told. Refuses with {@link CallStands}. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void cancel(CallId id, String reason) {
        var call = access.lockManaged(id);
        if (call.state() == CallState.CANCELLED) {
            throw new CallStands(call.state());
        }
        var why = Words.needed(reason);
        call.cancel();
        events.fire(new NominationEvents.CallCancelled(id, why, clock.now()));
        notices.cancelled(call, why);
    }

    private static void require(Call call, CallState state) {
        if (call.state() != state) {
            throw new CallStands(call.state());
        }
    }
}
