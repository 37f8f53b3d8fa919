package org.cadre.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.Instant;

/**
 * Makes links by which a person sets a password once; a new one makes the earlier ones worthless
 * and settles a request for help with the sign-in.
 */
@UseCase
public class OneTimeLinks {

    @Inject PersonRepository people;
    @Inject SessionRepository sessions;
    @Inject SignInHelp help;
    @Inject CadreClock clock;
    @Inject CurrentActor current;
    @Inject Event<DomainEvent> events;

    /** A link to be shown once; Cadre itself keeps no more than its hash. */
    public record Made(String secret, Instant expiresAt) {}

    /** The account is deactivated; it must be opened again first. */
    public static final class PersonIsDeactivated extends Refusal {}

    /**
     * The secret of a new link: 72 hours for somebody invited, 30 minutes for a forgotten password.
     * Refuses with {@link PersonIsDeactivated}.
     */
    @Allowed(Role.ADMINISTRATOR)
    public Made make(PersonId id) {
        var person = people.lock(id);
        if (person.state() == PersonState.DEACTIVATED) {
            throw new PersonIsDeactivated();
        }
        var now = clock.now();
        sessions.voidLinks(id, now);
        var token = Token.make();
        var link = new OneTimeLink(token, id, OneTimeLink.lifeFor(person.state()), now);
        sessions.add(link);
        help.settle(id, HelpOutcome.LINK_MADE, new PersonId(current.get().personId()));
        events.fire(new PeopleEvents.LinkMade(id, now));
        return new Made(token.text(), link.expiresAt());
    }
}
