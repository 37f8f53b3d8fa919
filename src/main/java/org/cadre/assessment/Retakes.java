package org.cadre.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.Instant;

/** Lets people sit a final quiz anew, with all its attempts, when a certificate is renewed. */
@UseCase
public class Retakes {

    @Inject AssessmentRepository assessment;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /**
     * Opens the final quiz of a version anew, once since a moment however often it is asked. An
     * attempt that is going on counts.
     */
    @Internal
    public void open(PersonId person, ModuleVersionId version, Instant since) {
        var earlier = assessment.lockAttempts(person, version, QuizKind.FINAL);
        var known = assessment.findRetake(person, version);
        if (known.isPresent() && !known.get().isBefore(since)) {
            return;
        }
        var now = clock.now();
        var from =
                earlier.stream()
                        .filter(Attempt::isOpen)
                        .map(Attempt::startedAt)
                        .findFirst()
                        .orElse(now);
        assessment.add(new Retake(person, version, from));
        events.fire(new RetakeOpened(person, version, now));
    }

    /** Whether this person was ever let sit the final quiz of this version anew. */
    @Internal
    public boolean isOpen(PersonId person, ModuleVersionId version) {
        return assessment.findRetake(person, version).isPresent();
    }
}
