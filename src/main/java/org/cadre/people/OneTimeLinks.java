package org.cadre.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.id.Uuid7;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.OpenToAnyone;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.platform.startup.MailSettings;
import org.cadre.time.CadreClock;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/**
 * Makes links by which a person sets a password once; a new one makes the earlier ones worthless.
 * Where mail is set up each goes to its person by mail.
 */
@UseCase
public class OneTimeLinks {

    @Inject PersonRepository people;
    @Inject SessionRepository sessions;
    @Inject LinkSecrets secrets;
    @Inject SignInHelp help;
    @Inject TryCounter tries;
    @Inject MailSettings mails;
    @Inject CadreClock clock;
    @Inject CurrentActor current;
    @Inject Event<DomainEvent> events;

    /** A link to be shown once; Cadre itself keeps no more than its hash. */
    public record Made(String secret, Instant expiresAt) {}

    /** The account is deactivated; it must be opened again first. */
    public static final class PersonIsDeactivated extends Refusal {}

    /** No mail is set up, so a link would reach nobody. */
    public static final class MailIsNotSetUp extends Refusal {}

    /**
     * The secret of a new link: 72 hours for somebody invited, 30 minutes for a forgotten password.
     * It settles a request for help with the sign-in. Refuses with {@link PersonIsDeactivated}.
     */
    @Allowed(Role.ADMINISTRATOR)
    public Made make(PersonId id) {
        var person = people.lock(id);
        if (person.state() == PersonState.DEACTIVATED) {
            throw new PersonIsDeactivated();
        }
        var made = make(person);
        help.settle(id, HelpOutcome.LINK_MADE, new PersonId(current.get().personId()));
        return made;
    }

    /**
     * Mails a link to whoever signs in with this address; without such an account nothing happens,
     * and the answer is the same. Refuses with {@link MailIsNotSetUp}, {@link
     * People.MailIsNotAnAddress} and {@link SigningIn.TooManyTries}.
     *
     * @param address where the request came from
     */
    @OpenToAnyone("who forgot the password asks here; the link goes to the mailbox alone")
    public void mailTo(String written, String address) {
        if (!mails.isSetUp()) {
            throw new MailIsNotSetUp();
        }
        var mail = People.address(written);
        var closed = tries.count(TryCounter.Door.NEW_PASSWORD, mail, address);
        if (!closed.isZero()) {
            throw new SigningIn.TooManyTries(closed);
        }
        people.findToSignIn(mail)
                .map(person -> people.lock(person.id()))
                .filter(person -> person.state() != PersonState.DEACTIVATED)
                .ifPresent(this::make);
    }

    /**
     * Mails a link to each of these people, who are new and so have none; where no mail is set up
     * nothing happens, since a link that nobody is shown would reach nobody.
     */
    @Internal
    public void invite(Collection<PersonId> newcomers) {
        if (mails.isSetUp()) {
            newcomers.forEach(person -> make(person, PersonState.INVITED));
        }
    }

    private Made make(Person person) {
        sessions.voidLinks(person.id(), clock.now());
        return make(person.id(), person.state());
    }

    private Made make(PersonId person, PersonState state) {
        var now = clock.now();
        var id = Uuid7.at(now);
        var token = secrets.of(id);
        var link = new OneTimeLink(token, person, OneTimeLink.lifeFor(state), now);
        sessions.add(link);
        events.fire(
                new PeopleEvents.LinkMade(
                        person, id, link.expiresAt(), state == PersonState.INVITED, now));
        return new Made(token.text(), link.expiresAt());
    }

    /** What opens a link of this id, for the mail to its person. */
    @Internal
    public String secretOf(UUID link) {
        return secrets.of(link).text();
    }

    /** Whether a link was neither used nor replaced and is young enough. */
    @Internal
    public boolean isGood(UUID link) {
        return sessions.findLink(secrets.of(link))
                .filter(found -> found.isGood(clock.now()))
                .isPresent();
    }
}
