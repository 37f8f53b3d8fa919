package org.cadre.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.safeguarding.SafeguardingQueries;
import org.cadre.time.CadreClock;

import java.util.ArrayList;
import java.util.Collection;

/** What all steps of a visit share. */
@ApplicationScoped
class VisitSteps {

    @Inject SafeguardingQueries safeguarding;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Refuses with {@link Visits.SomebodyPauses}. */
    void requireNobodyPauses(Collection<PersonId> visitors, VisitHost host) {
        var all = new ArrayList<>(visitors);
        all.add(host.counterpart());
        if (!safeguarding.suspendedAmong(all).isEmpty()) {
            throw new Visits.SomebodyPauses();
        }
    }

    void moved(ExchangeVisit visit) {
        events.fire(
                new VisitEvents.VisitMoved(visit.id(), visit.state(), visit.reason(), clock.now()));
    }
}
