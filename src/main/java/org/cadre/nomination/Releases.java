package org.cadre.nomination;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.document.Scan;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

/**
 * A line manager releases people from duty, or does not; only of nominations that name the actor,
 * others do not exist ({@link NotFound}).
 */
@UseCase
public class Releases {

    @Inject NominationRepository nominations;
    @Inject Steps steps;
    @Inject NominationNotices notices;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** The letter is neither a PDF nor a PNG nor a JPEG. */
    public static final class LetterIsOfNoKnownKind extends WrongValue {
        LetterIsOfNoKnownKind() {
            super("letter");
        }
    }

    /** Without a letter. Refuses with {@link StepIsNotPossible}. */
    @SignedIn
    public void release(NominationId id, String words) {
        release(id, words, "", new byte[0]);
    }

    /**
     * Refuses with {@link StepIsNotPossible}, {@link LetterIsOfNoKnownKind}.
     *
     * @param file the name of the letter
     * @param letter nothing where the words are enough
     */
    @SignedIn
    public void release(NominationId id, String words, String file, byte[] letter) {
        var nomination = lockNamed(id);
        var scan = Scan.of(file, letter, "letter");
        if (letter.length > 0 && scan.isEmpty()) {
            throw new LetterIsOfNoKnownKind();
        }
        steps.move(nomination, NominationState.RELEASED, Words.given(words));
        scan.ifPresent(each -> add(id, each));
        notices.toAccept(nominations.getCall(nomination.call()), nomination);
    }

    private void add(NominationId id, Scan scan) {
        var now = clock.now();
        nominations.add(new ReleaseLetter(id, scan, now));
        events.fire(new NominationEvents.ReleaseLetterAdded(id, scan.sha256(), now));
    }

    /** Ends the nomination; the focal point and the nominee are told. */
    @SignedIn
    public void refuse(NominationId id, String reason) {
        var nomination = lockNamed(id);
        if (nomination.state() != NominationState.SUBMITTED) {
            throw new StepIsNotPossible(nomination.state());
        }
        steps.move(nomination, NominationState.WITHDRAWN, Words.needed(reason));
        notices.withdrawn(nomination);
    }

    private Nomination lockNamed(NominationId id) {
        var me = new PersonId(current.get().personId());
        var nomination = nominations.lock(id);
        if (nomination.manager().filter(me::equals).isEmpty()
                || nomination.state() == NominationState.DRAFT) {
            throw new NotFound("nomination " + id);
        }
        return nomination;
    }
}
