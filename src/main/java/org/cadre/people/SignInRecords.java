package org.cadre.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a sign-in writes, in short transactions before and after the slow check of the password.
 *
 * <p>A try counts as failed until it has succeeded, so that a hundred tries at once are not a
 * hundred free ones.
 */
@UseCase
class SignInRecords {

    @Inject PersonRepository people;
    @Inject SessionRepository sessions;
    @Inject LastSeen lastSeen;
    @Inject TryCounter tries;
    @Inject SignInHelp help;
    @Inject CadreClock clock;
    @Inject CurrentActor current;
    @Inject Event<DomainEvent> events;

    /** The account behind a mail address as far as the check needs it. */
    record Candidate(PersonId person, String passwordHash) {}

    /** How long the doors stay closed; zero means that one try was counted and may be made. */
    @Internal
    public Duration countTry(String mail, String address) {
        return tries.count(TryCounter.Door.SIGN_IN, mail, address);
    }

    /** Takes back what {@link #countTry} counted, for a try that succeeded. */
    @Internal
    public void forgiveTries(String mail, String address) {
        tries.forgive(TryCounter.Door.SIGN_IN, mail, address);
    }

    @Internal
    public Optional<Candidate> findCandidate(String mail) {
        return people.findToSignIn(mail)
                .filter(Person::maySignIn)
                .map(person -> new Candidate(person.id(), person.passwordHash().orElseThrow()));
    }

    /**
     * Opens a session, forgets the failures of the account, and keeps a newer hash if one is given.
     */
    @Internal
    public Optional<Token> welcome(
            PersonId id, String mail, String address, Optional<String> rehashed) {
        var now = clock.now();
        var person = people.lock(id);
        if (!person.maySignIn()) {
            return Optional.empty();
        }
        rehashed.ifPresent(person::rehash);
        person.seen(now);
        forgiveTries(mail, address);
        help.settle(id, HelpOutcome.SIGNED_IN, id);
        var token = Token.make();
        sessions.add(new SignInSession(token, id, now));
        events.fire(new PeopleEvents.SignedIn(id, now));
        return Optional.of(token);
    }

    /** The actor behind the cookie of a request; nobody when the session is over. */
    @Internal
    @Transactional(TxType.SUPPORTS)
    public Optional<Actor> actorOf(Token token) {
        var now = clock.now();
        var found =
                sessions.find(token)
                        .filter(f -> !f.session().isOver(now) && f.person().maySignIn());
        found.ifPresent(f -> markSeen(token, f, now));
        found.ifPresent(f -> current.hasUnread(f.unread()));
        return found.map(f -> actor(f.person(), f.grants()));
    }

    private void markSeen(Token token, SessionRepository.Found found, Instant now) {
        if (found.session().wantsToBeSeen(now)) {
            lastSeen.mark(
                    token, now, Optional.of(found.person()).filter(p -> p.wantsToBeSeen(now)));
        }
    }

    private static Actor actor(Person person, List<Grant> grants) {
        return new Actor(
                Optional.of(person.id().id()),
                person.name(),
                person.mail(),
                person.language(),
                person.theme(),
                person.zone(),
                grants,
                false);
    }

    /** Forgets the sessions that are over. */
    @Internal
    public void removeExpired() {
        sessions.removeExpired(clock.now());
    }

    @Internal
    public void end(Token token) {
        sessions.remove(token);
    }
}
