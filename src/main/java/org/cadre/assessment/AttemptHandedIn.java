package org.cadre.assessment;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;

import java.time.Instant;

/**
 * An attempt was handed in and marked, by the person or by Cadre when its time was up. Who may know
 * the result asks {@link AssessmentQueries}.
 *
 * @param at when it was handed in; the deadline, if Cadre did it
 */
public record AttemptHandedIn(
        AttemptId attempt,
        PersonId person,
        ModuleVersionId moduleVersion,
        QuizKind kind,
        int number,
        Instant at)
        implements OfAttempt {}
