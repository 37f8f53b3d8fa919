package org.cadre.visit;

import jakarta.inject.Inject;

import org.cadre.mentorship.Words;
import org.cadre.money.Money;
import org.cadre.notice.NoticeKind;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.util.UUID;

/** What the host does: a plan, or a no; and the register of gifts, which visitors keep as well. */
@UseCase
public class Hosting {

    @Inject VisitRepository visits;
    @Inject VisitAccess access;
    @Inject VisitNotices notices;
    @Inject VisitSteps steps;
    @Inject CadreClock clock;

    /** Nothing in it is done together. */
    public static final class PlanLacksPractice extends Refusal {}

    /** Arguments: the first and the last day. */
    public static final class DayIsOutside extends WrongValue {
        DayIsOutside(VisitTerm term) {
            super("day", term.startsOn(), term.endsOn());
        }
    }

    /** A value is not below zero. */
    public static final class ValueIsWrong extends WrongValue {
        ValueIsWrong() {
            super("value");
        }
    }

    /** Refuses with {@link Visits.VisitStands}, {@link DayIsOutside}. */
    @SignedIn
    public void add(VisitId id, LocalDate day, ItemKind kind, String words) {
        var visit = planned(id);
        if (!visit.term().holds(day)) {
            throw new DayIsOutside(visit.term());
        }
        visits.add(new PlanItem(id, day, kind, words, clock.now()));
    }

    private ExchangeVisit planned(VisitId id) {
        var visit = access.lock(id, VisitHand.HOST).visit();
        Visits.require(visit, VisitState.REQUESTED);
        return visit;
    }

    /** Refuses with {@link Visits.VisitStands}. */
    @SignedIn
    public void remove(UUID item) {
        var found = visits.getItem(item);
        planned(found.visit());
        visits.remove(found);
    }

    /**
     * Sends the plan; of two answers at once one counts. Refuses with {@link Visits.VisitStands},
     * {@link PlanLacksPractice}.
     */
    @SignedIn
    public void answer(VisitId id) {
        var part = access.lock(id, VisitHand.HOST);
        Visits.require(part.visit(), VisitState.REQUESTED);
        if (visits.items(id).stream().noneMatch(item -> item.kind().isTogether())) {
            throw new PlanLacksPractice();
        }
        part.visit().move(VisitState.PLANNED);
        notices.tell(part, NoticeKind.VISIT_PLANNED, VisitHand.ASKER, VisitHand.COORDINATOR);
        steps.moved(part.visit());
    }

    /**
     * The host, or who coordinates once there is a plan. Refuses with {@link Visits.VisitStands}.
     */
    @SignedIn
    public void decline(VisitId id, String reason) {
        var part = access.lock(id, VisitHand.HOST, VisitHand.COORDINATOR);
        var visit = part.visit();
        var mine = visit.state() == VisitState.PLANNED ? VisitHand.COORDINATOR : VisitHand.HOST;
        boolean open = visit.state() == VisitState.REQUESTED || visit.state() == VisitState.PLANNED;
        if (!open || !part.hands().contains(mine)) {
            throw new Visits.VisitStands(visit.state());
        }
        visit.end(VisitState.DECLINED, Words.needed("reason", reason, Visits.MOST_REASON));
        notices.tell(part, NoticeKind.VISIT_DECLINED, VisitHand.ASKER, VisitHand.VISITOR);
        steps.moved(visit);
    }

    /** Whoever gives or takes something notes it. Refuses with {@link ValueIsWrong}. */
    @SignedIn
    public void note(VisitId id, String what, Money value, boolean accepted) {
        access.lock(id, VisitHand.HOST, VisitHand.VISITOR);
        if (value.isNegative()) {
            throw new ValueIsWrong();
        }
        visits.add(new Gift(id, what, value, accepted, clock.now()));
    }
}
