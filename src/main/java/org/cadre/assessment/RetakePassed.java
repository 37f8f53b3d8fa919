package org.cadre.assessment;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;

import java.time.Instant;

/** A final quiz that was sat anew is passed; fired in the transaction of the hand-in. */
public record RetakePassed(
        AttemptId attempt,
        PersonId person,
        ModuleVersionId moduleVersion,
        int number,
        int percent,
        Instant at)
        implements OfAttempt {

    @Override
    public QuizKind kind() {
        return QuizKind.FINAL;
    }
}
