package org.cadre.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.OpenToAnyone;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.List;

/**
 * Help for people who cannot sign in: they ask by their address, an administrator makes a one-time
 * link or dismisses the request. Whoever asks learns nothing about accounts.
 */
@UseCase
public class SignInHelp {

    @Inject PersonRepository people;
    @Inject SignInRequestRepository requests;
    @Inject TryCounter tries;
    @Inject CadreClock clock;
    @Inject CurrentActor current;
    @Inject Event<DomainEvent> events;

    /** Somebody settled the request meanwhile. */
    public static final class HelpIsSettled extends Refusal {}

    /**
     * Keeps a request if an account has the address and no request of it waits yet; the answer is
     * the same in any case. Refuses with {@link People.MailIsNotAnAddress} and {@link
     * SigningIn.TooManyTries}.
     *
     * @param address where the request came from
     */
    @OpenToAnyone("who cannot sign in asks here")
    public void ask(String written, String address) {
        var mail = People.address(written);
        var closed = tries.count(TryCounter.Door.HELP, mail, address);
        if (!closed.isZero()) {
            throw new SigningIn.TooManyTries(closed);
        }
        people.findToSignIn(mail)
                .map(Person::id)
                .filter(person -> requests.lockOpen(person).isEmpty())
                .ifPresent(this::keep);
    }

    private void keep(PersonId person) {
        requests.add(new SignInRequest(person, clock.now()));
        events.fire(new PeopleEvents.SignInHelpAsked(person, clock.now()));
    }

    /**
     * Closes a request without a link. Refuses with {@link NotFound}, {@link
     * People.ReasonIsMissing} and {@link HelpIsSettled}.
     */
    @Allowed(Role.ADMINISTRATOR)
    public void dismiss(HelpRequestId id, String reason) {
        var request = requests.lock(id);
        var why = People.reason(reason);
        if (!request.isOpen()) {
            throw new HelpIsSettled();
        }
        request.dismiss(why, new PersonId(current.get().personId()), clock.now());
        events.fire(new PeopleEvents.SignInHelpDismissed(request.person(), why, clock.now()));
    }

    /** Settles what the person has asked for, if anything waits. */
    @Internal
    public void settle(PersonId person, HelpOutcome how, PersonId by) {
        requests.lockOpen(person).ifPresent(request -> request.settle(how, by, clock.now()));
    }

    @Allowed(Role.ADMINISTRATOR)
    public long countOpen() {
        return requests.countOpen();
    }

    /** One page of the requests that wait, the longest first. */
    @Allowed(Role.ADMINISTRATOR)
    public Slice<HelpRequestRow> listOpen(Keyset keyset, int size) {
        return Slice.of(requests.listOpen(keyset, size + 1), keyset, size);
    }

    /** The latest that were settled. */
    @Allowed(Role.ADMINISTRATOR)
    public List<SettledHelpRow> listSettled(int most) {
        return requests.listSettled(most);
    }
}
