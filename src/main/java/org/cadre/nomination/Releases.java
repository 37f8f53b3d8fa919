package org.cadre.nomination;

import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;

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

    /** Refuses with {@link StepIsNotPossible}. */
    @SignedIn
    public void release(NominationId id, String words) {
        var nomination = lockNamed(id);
        steps.move(nomination, NominationState.RELEASED, Words.given(words));
        notices.toAccept(nominations.getCall(nomination.call()), nomination);
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
