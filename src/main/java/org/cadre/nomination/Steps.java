package org.cadre.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.CurrentActor;
import org.cadre.time.CadreClock;

import java.util.Optional;
import java.util.UUID;

/** Moves nominations and keeps each step: who, when, why. */
@ApplicationScoped
class Steps {

    @Inject NominationRepository nominations;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** By the actor. Refuses with {@link StepIsNotPossible}. */
    void move(Nomination nomination, NominationState next, String words) {
        move(nomination, next, false, words);
    }

    /** By a rule or by the clock. */
    void moveByRule(Nomination nomination, NominationState next, String words) {
        move(nomination, next, true, words);
    }

    private void move(Nomination nomination, NominationState next, boolean byRule, String words) {
        nomination.move(next);
        var by = byRule ? Optional.<UUID>empty() : current.get().id();
        nominations.add(new NominationStep(nomination, by, clock.now(), words));
        events.fire(
                new NominationEvents.NominationMoved(
                        nomination.id(), nomination.person(), next, byRule, words, clock.now()));
    }
}
