package org.cadre.calendar;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortId;
import org.cadre.livesession.LiveSessionQueries;
import org.cadre.people.PersonId;
import org.cadre.people.Token;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.Instant;
import java.util.Optional;

/**
 * The own address of the sessions of a cohort: made, renewed, switched off by who learns, teaches
 * or manages there; to others the cohort does not exist ({@link NotFound}).
 */
@UseCase
public class CohortCalendars {

    @Inject CohortAddressRepository addresses;
    @Inject LiveSessionQueries sessions;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** When the address that is good was made. */
    @SignedIn
    public Optional<Instant> madeAt(CohortId cohort) {
        return addresses.find(me(), cohort).map(CohortAddress::madeAt);
    }

    /** Makes an address; the one before is no longer good. Its secret is in the answer alone. */
    @SignedIn
    public String renew(CohortId cohort) {
        if (!sessions.concerns(cohort, me())) {
            throw new NotFound("cohort " + cohort);
        }
        var secret = Token.make();
        addresses.put(me(), cohort, secret, clock.now());
        events.fire(new CalendarEvents.CohortAddressMade(me(), cohort, clock.now()));
        return secret.text();
    }

    /** Nothing where there is none. */
    @SignedIn
    public void switchOff(CohortId cohort) {
        if (addresses.remove(me(), cohort)) {
            events.fire(new CalendarEvents.CohortAddressSwitchedOff(me(), cohort, clock.now()));
        }
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
