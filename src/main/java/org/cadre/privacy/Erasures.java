package org.cadre.privacy;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.cadre.certificate.CertificateQueries;
import org.cadre.notice.NoticeKind;
import org.cadre.notice.Notices;
import org.cadre.people.Forgetting;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Erases people who ask for it, as far as the duty to keep records allows. Two people have a part:
 * the one who asks, and an administrator who carries it out after a week or refuses.
 */
@UseCase
public class Erasures {

    static final int LONGEST_REASON = 500;

    @Inject ErasureRepository requests;
    @Inject @Any Instance<Forgetting> forgetting;
    @Inject PeopleQueries people;
    @Inject CertificateQueries certificates;
    @Inject Notices notices;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Somebody settled the request meanwhile. */
    public static final class ErasureIsSettled extends Refusal {}

    /** The waiting time is not over. */
    public static final class ErasureMustWait extends Refusal {}

    /** Nobody carries out the own request. */
    public static final class OwnErasureNeedsAnother extends Refusal {}

    /** The act needs a reason; argument: the most characters. */
    public static final class ErasureNeedsAReason extends WrongValue {
        ErasureNeedsAReason() {
            super("reason", LONGEST_REASON);
        }
    }

    /** Keeps the request of a person whose password was confirmed; one open request is enough. */
    @Internal
    public void ask() {
        var me = me();
        if (requests.lockOpen(me).isEmpty()) {
            requests.add(new ErasureRequest(me, clock.now()));
            events.fire(new PrivacyEvents.ErasureAsked(me, clock.now()));
        }
    }

    /** Nothing where no own request is open. */
    @SignedIn
    public void takeBack() {
        requests.lockOpen(me())
                .ifPresent(
                        request -> {
                            request.settle(
                                    ErasureOutcome.TAKEN_BACK, "", request.person(), clock.now());
                            events.fire(
                                    new PrivacyEvents.ErasureTakenBack(
                                            request.person(), clock.now()));
                        });
    }

    @SignedIn
    public Optional<OwnErasure> findOwn() {
        return requests.findLatest(me()).map(ErasureRequest::own);
    }

    /**
     * Leaves everything as it is and tells the person why. Refuses with {@link NotFound}, {@link
     * ErasureNeedsAReason} and {@link ErasureIsSettled}.
     */
    @Allowed(Role.ADMINISTRATOR)
    public void refuse(ErasureId id, @Nullable String reason) {
        var request = lockOpen(id);
        var why = reason(reason);
        request.settle(ErasureOutcome.REFUSED, why, me(), clock.now());
        notices.tell(request.person(), NoticeKind.ERASURE_REFUSED, id.id(), List.of(why));
        events.fire(new PrivacyEvents.ErasureRefused(request.person(), why, clock.now()));
    }

    /**
     * Erases the person for good, with the accounts that were merged: in one transaction, all of it
     * or nothing. Refuses with {@link NotFound}, {@link ErasureNeedsAReason}, {@link
     * ErasureIsSettled}, {@link ErasureMustWait}, {@link OwnErasureNeedsAnother}, and while the
     * person sits a quiz.
     */
    @Allowed(Role.ADMINISTRATOR)
    public void carryOut(ErasureId id, @Nullable String reason) {
        var request = lockOpen(id);
        var why = reason(reason);
        var person = request.person();
        requireRipe(request);
        var parts = inOrder();
        parts.forEach(part -> part.stop(person));
        var now = clock.now();
        var address = people.rowsOf(List.of(person)).getFirst().mail();
        var language = people.languageOf(person);
        var evidence =
                certificates.modulesAwardedTo(person).stream()
                        .map(module -> module.id())
                        .collect(Collectors.toSet());
        for (var account : people.accountsOf(person)) {
            var erased = new Forgetting.Erased(account, evidence, now);
            parts.forEach(part -> part.forget(erased));
        }
        request.settle(ErasureOutcome.CARRIED_OUT, why, me(), now);
        notices.tellLast(person, NoticeKind.ERASURE_CARRIED_OUT, id.id(), address, language);
        events.fire(new PrivacyEvents.PersonErased(person, why, now));
    }

    private void requireRipe(ErasureRequest request) {
        if (request.person().equals(me())) {
            throw new OwnErasureNeedsAnother();
        }
        if (clock.now().isBefore(request.ripeAt())) {
            throw new ErasureMustWait();
        }
    }

    private ErasureRequest lockOpen(ErasureId id) {
        var request = requests.lock(id);
        if (!request.isOpen()) {
            throw new ErasureIsSettled();
        }
        return request;
    }

    private List<Forgetting> inOrder() {
        return StreamSupport.stream(forgetting.spliterator(), false)
                .sorted(Comparator.comparingInt(Forgetting::rank))
                .toList();
    }

    @Allowed(Role.ADMINISTRATOR)
    public long countOpen() {
        return requests.countOpen();
    }

    /** Those that wait longest, at most so many. */
    @Allowed(Role.ADMINISTRATOR)
    public List<ErasureRow> listOpen(int most) {
        return rows(requests.listOpen(most));
    }

    /** The latest that were settled. */
    @Allowed(Role.ADMINISTRATOR)
    public List<ErasureRow> listSettled(int most) {
        return rows(requests.listSettled(most));
    }

    private List<ErasureRow> rows(List<ErasureRequest> found) {
        var names =
                people
                        .rowsOf(found.stream().map(ErasureRequest::person).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(PersonRow::id, PersonRow::name));
        var now = clock.now();
        return found.stream()
                .map(request -> request.row(names.getOrDefault(request.person(), ""), now))
                .toList();
    }

    private static String reason(@Nullable String written) {
        var why = written == null ? "" : written.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new ErasureNeedsAReason();
        }
        return why;
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
