package org.cadre.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.Instant;
import java.util.List;

/** The devices on which a person is signed in. */
@UseCase
public class OwnSessions {

    @Inject SessionRepository sessions;
    @Inject CadreClock clock;
    @Inject CurrentActor current;
    @Inject Event<DomainEvent> events;

    /** One sign-in; {@code present} is the one that asks. */
    public record Row(Instant since, Instant lastSeenAt, boolean present) {}

    /** Those that are not over, the latest first. */
    @SignedIn
    public List<Row> list(String session) {
        var now = clock.now();
        var present = new Token(session);
        return sessions.list(me()).stream()
                .filter(s -> !s.isOver(now))
                .map(s -> new Row(s.createdAt(), s.lastSeenAt(), s.isOf(present)))
                .toList();
    }

    /** Ends every session, the one that asks included. */
    @SignedIn
    public void endAll() {
        sessions.removeAll(me());
        events.fire(new PeopleEvents.SignedOutEverywhere(me(), clock.now()));
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
