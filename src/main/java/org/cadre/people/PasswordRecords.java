package org.cadre.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.Optional;

/** What a new password reads and writes, in short transactions around the slow hash. */
@UseCase
class PasswordRecords {

    @Inject PersonRepository people;
    @Inject SessionRepository sessions;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    @Internal
    public Optional<LinkHolder> holderOf(Token token) {
        return sessions.findLink(token)
                .filter(link -> link.isGood(clock.now()))
                .map(link -> holder(people.get(link.person()), link));
    }

    private static LinkHolder holder(Person person, OneTimeLink link) {
        return new LinkHolder(person.name(), person.mail(), link.expiresAt());
    }

    @Internal
    public void check(Token token, String password) {
        var link =
                sessions.findLink(token)
                        .filter(found -> found.isGood(clock.now()))
                        .orElseThrow(Passwords.LinkIsSpent::new);
        PasswordPolicy.check(password, people.get(link.person()));
    }

    @Internal
    public void check(PersonId id, String password) {
        PasswordPolicy.check(password, people.get(id));
    }

    @Internal
    public String hashOf(PersonId id) {
        return people.get(id).passwordHash().orElse("");
    }

    /**
     * Uses the link up; empty when another was faster. The holder is signed in with a new session
     * alone.
     */
    @Internal
    public Optional<Token> set(Token token, String hash) {
        var now = clock.now();
        var link = sessions.lockLink(token).filter(found -> found.isGood(now));
        if (link.isEmpty()) {
            return Optional.empty();
        }
        var person = people.lock(link.get().person());
        if (person.state() == PersonState.DEACTIVATED) {
            return Optional.empty();
        }
        link.get().use(now);
        sessions.voidLinks(person.id(), now);
        sessions.removeAll(person.id());
        person.setPassword(hash);
        person.seen(now);
        var session = Token.make();
        sessions.add(new SignInSession(session, person.id(), now));
        events.fire(new PeopleEvents.PasswordSet(person.id(), now));
        events.fire(new PeopleEvents.SignedIn(person.id(), now));
        return Optional.of(session);
    }

    @Internal
    public void change(PersonId id, String hash, Token kept) {
        var now = clock.now();
        var person = people.lock(id);
        person.setPassword(hash);
        sessions.removeOthers(id, kept);
        sessions.voidLinks(id, now);
        events.fire(new PeopleEvents.PasswordSet(id, now));
    }
}
