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
import java.util.Collection;

/**
 * Lets people sit a final quiz anew, with all its attempts: when a certificate is renewed, and when
 * a programme manager gives those who failed it another chance.
 */
@UseCase
public class Retakes {

    @Inject AssessmentRepository assessment;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /**
     * Opens the final quiz of a version anew, once since a moment however often it is asked. An
     * attempt that is going on counts.
     *
     * @param reason why somebody else opens it; empty where the person renews
     */
    @Internal
    public void open(PersonId person, ModuleVersionId version, Instant since, String reason) {
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
        var retake = new Retake(person, version, from);
        assessment.add(retake);
        events.fire(new RetakeOpened(retake.id(), person, version, reason, now));
    }

    /**
     * Keeps the final quizzes of these people as they are until the end of the transaction. It is
     * called before anything is read, so that all that is read is as the step before has left it.
     */
    @Internal
    public void lock(Collection<PersonId> people) {
        assessment.lockFinals(people);
    }

    /** Whether this person was ever let sit the final quiz of this version anew. */
    @Internal
    public boolean isOpen(PersonId person, ModuleVersionId version) {
        return assessment.findRetake(person, version).isPresent();
    }
}
