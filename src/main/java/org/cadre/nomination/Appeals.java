package org.cadre.nomination;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

/**
 * A programme manager answers appeals; those of other programmes do not exist ({@link NotFound}).
 */
@UseCase
public class Appeals {

    @Inject NominationRepository nominations;
    @Inject NominationAccess access;
    @Inject Steps steps;
    @Inject NominationNotices notices;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** There is no appeal that waits for an answer. */
    public static final class NothingToAnswer extends Refusal {}

    /**
     * Answers the open appeal. Where it is right, who did not meet the rules becomes eligible, and
     * who was not drawn becomes the first of the reserves. Refuses with {@link NothingToAnswer}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void answer(NominationId id, boolean upheld, String words) {
        var nomination = access.lockIn(id, Role.PROGRAMME_MANAGER);
        var open =
                nominations.appeals(id).stream()
                        .filter(each -> each.upheld().isEmpty())
                        .findFirst()
                        .orElseThrow(NothingToAnswer::new);
        var why = Words.needed(words);
        open.answer(upheld, why, current.get().personId(), clock.now());
        if (upheld && nomination.state() == open.against()) {
            var next =
                    open.against() == NominationState.INELIGIBLE
                            ? NominationState.ELIGIBLE
                            : NominationState.RESERVE;
            steps.move(nomination, next, why);
        }
        events.fire(new NominationEvents.AppealAnswered(id, upheld, clock.now()));
        notices.answered(nominations.getCall(nomination.call()), nomination);
    }
}
