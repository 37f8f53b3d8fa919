package org.cadre.nomination;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.people.AgencyId;
import org.cadre.people.People;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonState;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a focal point does: nominates people of the own agency, alone; other agencies, their people
 * and calls that do not ask the own one do not exist ({@link NotFound}).
 */
@UseCase
public class Nominating {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NUMBERS = 9_999;

    @Inject NominationRepository nominations;
    @Inject NominationAccess access;
    @Inject Steps steps;
    @Inject NominationNotices notices;
    @Inject PeopleQueries people;
    @Inject People accounts;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** The deadline is over, or the call is closed. */
    public static final class CallIsOver extends Refusal {}

    /** The agency nominates as many as it may; argument: how many. */
    public static final class PlacesAreGone extends Refusal {
        PlacesAreGone(int most) {
            super(most);
        }
    }

    /** The person is nominated in this call already, by this agency or another one. */
    public static final class PersonIsNominated extends WrongValue {
        PersonIsNominated() {
            super("mail");
        }
    }

    /** Nobody of this agency has the address, and nobody can be added with it. */
    public static final class PersonServesElsewhere extends WrongValue {
        PersonServesElsewhere() {
            super("mail");
        }
    }

    /** Who confirms the release serves in the agency and is not the nominee. */
    public static final class ManagerDoesNotFit extends WrongValue {
        ManagerDoesNotFit() {
            super("manager");
        }
    }

    /** So few nominations leave the draw no choice; why is to be said. Argument: how many. */
    public static final class FewNeedWords extends WrongValue {
        FewNeedWords(int fewest) {
            super("words", fewest);
        }
    }

    /** Nothing is ready to be sent. */
    public static final class NothingIsReady extends Refusal {}

    /**
     * Whom a focal point means.
     *
     * @param name of somebody new; not looked at where the address is known
     * @param manager the work address of who confirms the release; empty while it is not known
     */
    public record Nominee(String name, String mail, String manager) {}

    /**
     * Writes a nomination as a draft. Somebody whom Cadre does not know is added to the agency and
     * invited. Refuses with {@link CallIsOver}, {@link PlacesAreGone}, {@link PersonIsNominated},
     * {@link PersonServesElsewhere}, {@link ManagerDoesNotFit}.
     */
    @Allowed(Role.AGENCY_FOCAL_POINT)
    public NominationId add(CallId id, AgencyId agency, Nominee nominee, Profile profile) {
        var call = access.lockAsked(id, agency);
        requireTime(call, clock.now());
        var live = nominations.list(id, agency).stream().filter(Nominating::isLive).count();
        int most = call.placesOf(agency).orElseThrow().most();
        if (live >= most) {
            throw new PlacesAreGone(most);
        }
        var person = personOf(agency, nominee);
        if (nominations.findLive(id, person).isPresent()) {
            throw new PersonIsNominated();
        }
        var nomination = new Nomination(call, agency, person, freeNumber(id), profile, clock.now());
        nomination.write(profile, managerOf(agency, nominee, person));
        nominations.add(nomination);
        return nomination.id();
    }

    private static boolean isLive(Nomination nomination) {
        return nomination.state() != NominationState.WITHDRAWN;
    }

    static void requireTime(Call call, Instant now) {
        if (!call.takesNominations(now)) {
            throw new CallIsOver();
        }
    }

    private PersonId personOf(AgencyId agency, Nominee nominee) {
        var known = people.findByMail(List.of(nominee.mail().strip()));
        if (known.isEmpty()) {
            return accounts.admit(nominee.name(), nominee.mail(), agency);
        }
        var row = known.values().iterator().next();
        if (row.state() == PersonState.DEACTIVATED || !servesIn(row.id(), agency)) {
            throw new PersonServesElsewhere();
        }
        return row.id();
    }

    private @Nullable PersonId managerOf(AgencyId agency, Nominee nominee, PersonId person) {
        var mail = nominee.manager().strip();
        if (mail.isEmpty()) {
            return null;
        }
        return people.findByMail(List.of(mail)).values().stream()
                .map(row -> row.id())
                .filter(id -> !id.equals(person) && servesIn(id, agency))
                .findFirst()
                .orElseThrow(ManagerDoesNotFit::new);
    }

    private boolean servesIn(PersonId person, AgencyId agency) {
        return people.agencyOf(person).filter(agency::equals).isPresent();
    }

    private int freeNumber(CallId call) {
        var taken = nominations.numbers(call);
        int range = NUMBERS + taken.size();
        int number = RANDOM.nextInt(range) + 1;
        while (taken.contains(number)) {
            number = number % range + 1;
        }
        return number;
    }

    /** Changes a draft. Refuses with {@link StepIsNotPossible}, {@link ManagerDoesNotFit}. */
    @Allowed(Role.AGENCY_FOCAL_POINT)
    public void change(NominationId id, String manager, Profile profile) {
        var nomination = lockOwn(id);
        if (nomination.state() != NominationState.DRAFT) {
            throw new StepIsNotPossible(nomination.state());
        }
        var nominee = new Nominee("", "", manager);
        nomination.write(profile, managerOf(nomination.agency(), nominee, nomination.person()));
    }

    /** Takes a draft away. Refuses with {@link StepIsNotPossible}. */
    @Allowed(Role.AGENCY_FOCAL_POINT)
    public void remove(NominationId id) {
        var nomination = lockOwn(id);
        if (nomination.state() != NominationState.DRAFT) {
            throw new StepIsNotPossible(nomination.state());
        }
        nominations.remove(nomination);
        events.fire(new NominationEvents.NominationRemoved(id, nomination.call(), clock.now()));
    }

    private Nomination lockOwn(NominationId id) {
        var nomination = nominations.lock(id);
        access.asked(nomination.call(), nomination.agency());
        return nomination;
    }

    /**
     * Sends all drafts that are complete; each line manager is told. Refuses with {@link
     * CallIsOver}, {@link NothingIsReady}, and with {@link FewNeedWords} where fewer than twice the
     * slots are nominated and no reason is given.
     *
     * @return how many were sent
     */
    @Allowed(Role.AGENCY_FOCAL_POINT)
    public int send(CallId id, AgencyId agency, String words) {
        var call = access.lockAsked(id, agency);
        requireTime(call, clock.now());
        var all = nominations.list(id, agency);
        var ready = new ArrayList<Nomination>();
        for (var each : all) {
            if (each.state() == NominationState.DRAFT && each.manager().isPresent()) {
                ready.add(each);
            }
        }
        if (ready.isEmpty()) {
            throw new NothingIsReady();
        }
        long sent =
                ready.size()
                        + all.stream()
                                .filter(Nominating::isLive)
                                .filter(each -> each.state() != NominationState.DRAFT)
                                .count();
        var why = Words.given(words);
        int fewest = call.placesOf(agency).orElseThrow().fewest();
        if (sent < fewest && why.isEmpty()) {
            throw new FewNeedWords(fewest);
        }
        for (var each : ready) {
            steps.move(each, NominationState.SUBMITTED, why);
            notices.toRelease(call, each);
        }
        return ready.size();
    }

    /** Takes back what was sent. Refuses with {@link StepIsNotPossible}. */
    @Allowed(Role.AGENCY_FOCAL_POINT)
    public void withdraw(NominationId id, String reason) {
        var nomination = lockOwn(id);
        if (nomination.state() == NominationState.DRAFT) {
            throw new StepIsNotPossible(nomination.state());
        }
        steps.move(nomination, NominationState.WITHDRAWN, Words.needed(reason));
        notices.withdrawn(nomination);
    }

    /** The line manager of one who is sent is another one now; only who waits may be moved. */
    @Allowed(Role.AGENCY_FOCAL_POINT)
    public void askAnother(NominationId id, String manager) {
        var nomination = lockOwn(id);
        if (nomination.state() != NominationState.SUBMITTED) {
            throw new StepIsNotPossible(nomination.state());
        }
        var found =
                Optional.ofNullable(
                                managerOf(
                                        nomination.agency(),
                                        new Nominee("", "", manager),
                                        nomination.person()))
                        .orElseThrow(ManagerDoesNotFit::new);
        nomination.write(nomination.profile(), found);
        notices.toRelease(nominations.getCall(nomination.call()), nomination);
    }
}
