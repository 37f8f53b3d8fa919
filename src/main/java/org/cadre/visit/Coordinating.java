package org.cadre.visit;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.budget.BudgetQueries;
import org.cadre.budget.LineId;
import org.cadre.budget.LineRow;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.ledger.CostLine;
import org.cadre.ledger.LedgerQueries;
import org.cadre.mentorship.Words;
import org.cadre.money.Money;
import org.cadre.notice.NoticeKind;
import org.cadre.people.PeopleQueries;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What who coordinates does: hosts, days, the yes, the cost, and the look after 90 days. */
@UseCase
public class Coordinating {

    static final int MOST_DAYS = 20;
    static final int MOST_PRACTICE = 500;

    /** How many entries of a line are looked at. */
    static final int MOST_ENTRIES = 200;

    @Inject VisitRepository visits;
    @Inject VisitAccess access;
    @Inject VisitNotices notices;
    @Inject VisitSteps steps;
    @Inject PeopleQueries people;
    @Inject BudgetQueries budgets;
    @Inject LedgerQueries ledger;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Nobody has this address, or who has it serves in no agency. */
    public static final class CounterpartIsUnknown extends WrongValue {
        CounterpartIsUnknown() {
            super("mail");
        }
    }

    /** Argument: the most days that a programme can allow. */
    public static final class DaysAreWrong extends WrongValue {
        DaysAreWrong() {
            super("days", MOST_DAYS);
        }
    }

    /** Argument: from when. */
    public static final class CheckIsEarly extends Refusal {
        CheckIsEarly(LocalDate from) {
            super(from);
        }
    }

    /**
     * Says until when a person at an agency is vetted as a host. Refuses with {@link
     * CounterpartIsUnknown}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public VisitHostId vet(ProgrammeId programme, String mail, LocalDate until) {
        access.requireCoordinated(programme);
        var counterpart =
                people.findByMail(List.of(mail)).values().stream()
                        .findFirst()
                        .orElseThrow(CounterpartIsUnknown::new)
                        .id();
        var agency = people.agencyOf(counterpart).orElseThrow(CounterpartIsUnknown::new);
        var known = visits.findHost(programme, counterpart);
        var host =
                known.orElseGet(
                        () -> new VisitHost(programme, agency, counterpart, until, clock.now()));
        host.vet(agency, until);
        if (known.isEmpty()) {
            visits.add(host);
        }
        events.fire(new VisitEvents.VisitHostVetted(host.id(), until, clock.now()));
        return host.id();
    }

    /** Refuses with {@link DaysAreWrong}. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void allow(ProgrammeId programme, int days) {
        access.requireCoordinated(programme);
        if (days < 1 || days > MOST_DAYS) {
            throw new DaysAreWrong();
        }
        var known = visits.findRule(programme);
        var rule = known.orElseGet(() -> new VisitRule(programme));
        rule.allow(days);
        if (known.isEmpty()) {
            visits.add(rule);
        }
        events.fire(new VisitEvents.VisitDaysSet(programme, days, clock.now()));
    }

    /**
     * Lets it happen. Refuses with {@link Visits.VisitStands}, {@link Visits.SomebodyPauses},
     * {@link Visits.HostIsNotVetted}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void confirm(VisitId id) {
        var part = access.lock(id, VisitHand.COORDINATOR);
        var visit = part.visit();
        Visits.require(visit, VisitState.PLANNED);
        if (!part.host().isVetted(visit.term().endsOn())) {
            throw new Visits.HostIsNotVetted(part.host().vettedUntil());
        }
        steps.requireNobodyPauses(part.people(), part.host());
        visit.move(VisitState.CONFIRMED);
        notices.tell(
                part,
                NoticeKind.VISIT_CONFIRMED,
                VisitHand.ASKER,
                VisitHand.VISITOR,
                VisitHand.HOST);
        steps.moved(visit);
    }

    /**
     * Looks after 90 days whether a practice has changed. Refuses with {@link CheckIsEarly}, {@link
     * Visits.VisitStands}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void check(VisitId id, String practice, boolean changed) {
        var visit = access.lock(id, VisitHand.COORDINATOR).visit();
        Visits.require(visit, VisitState.CASCADED);
        var from = visit.term().dueOn(VisitStep.CHECK);
        if (clock.today(ZoneOffset.UTC).isBefore(from)) {
            throw new CheckIsEarly(from);
        }
        visit.check(Words.needed("practice", practice, MOST_PRACTICE), changed);
        steps.moved(visit);
    }

    /**
     * Ties it to a line of the programme's budget.
     *
     * @param entries of the journal that belong to it; others of the line are left alone
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void cost(VisitId id, LineId line, Money planned, List<String> entries) {
        var visit = access.lock(id, VisitHand.COORDINATOR).visit();
        if (LineRow.leaves(budgets.lines(visit.programme())).stream()
                .noneMatch(leaf -> leaf.id().equals(line))) {
            throw new NotFound("budget line " + line);
        }
        if (planned.isNegative()) {
            throw new Hosting.ValueIsWrong();
        }
        var known =
                ledger.costs(visit.programme(), line, planned.currency(), MOST_ENTRIES).stream()
                        .map(CostLine::entry)
                        .map(entry -> entry.id().toString())
                        .toList();
        visit.cost(line, planned.minor(), known.stream().filter(entries::contains).toList());
        events.fire(new VisitEvents.VisitCosted(id, line.id(), planned.minor(), clock.now()));
    }
}
