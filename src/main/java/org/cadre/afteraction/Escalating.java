package org.cadre.afteraction;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.afteraction.action.Escalation;
import org.cadre.id.Uuid7;
import org.cadre.notice.NoticeKind;
import org.cadre.notice.Notices;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.ZoneOffset;
import java.util.List;

/**
 * Tells the owner of a corrective action on the day after it was due, and the coordinators of the
 * programme {@value Escalation#GRACE_DAYS} days after: once each, on however many nodes. One that
 * is reopened or gets another day is told anew.
 */
@UseCase
public class Escalating {

    @Inject AfterActionRepository reviews;
    @Inject ActionPeople people;
    @Inject Notices notices;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Takes the next one in a transaction of its own; false when there is none today. */
    @Internal
    public boolean tellNext() {
        var today = clock.today(ZoneOffset.UTC);
        var late = reviews.lockNextLate(today, today.minusDays(Escalation.GRACE_DAYS));
        late.ifPresent(
                action -> {
                    var now = clock.now();
                    if (Escalation.isDue(action.state(), action.due(), today)
                            && !action.isEscalated()) {
                        var subject = Uuid7.at(now);
                        people.coordinators(action.programme())
                                .forEach(
                                        person ->
                                                notices.tell(
                                                        person,
                                                        NoticeKind.ACTION_LATE,
                                                        subject,
                                                        facts(action)));
                        action.escalate(now);
                        events.fire(new AfterActionEvents.ActionEscalated(action.id(), now));
                    } else {
                        notices.tell(
                                action.owner(),
                                NoticeKind.ACTION_DUE,
                                Uuid7.at(now),
                                facts(action));
                    }
                    action.tellOwner(now);
                });
        return late.isPresent();
    }

    private static List<String> facts(CorrectiveAction action) {
        return List.of(action.id().toString(), action.title(), action.due().toString());
    }
}
