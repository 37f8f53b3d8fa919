package org.cadre.calendar;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.people.Token;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.Instant;
import java.util.Optional;

/** The address of the own feed: made, renewed, switched off. */
@UseCase
public class Calendars {

    @Inject CalendarRepository addresses;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** When the address that is good was made. */
    @SignedIn
    public Optional<Instant> madeAt() {
        return addresses.find(me()).map(CalendarAddress::madeAt);
    }

    /** Makes an address; the one before is no longer good. Its secret is in the answer alone. */
    @SignedIn
    public String renew() {
        var secret = Token.make();
        addresses.put(me(), secret, clock.now());
        events.fire(new CalendarEvents.CalendarAddressMade(me(), clock.now()));
        return secret.text();
    }

    /** Nothing where there is none. */
    @SignedIn
    public void switchOff() {
        if (addresses.remove(me())) {
            events.fire(new CalendarEvents.CalendarAddressSwitchedOff(me(), clock.now()));
        }
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
