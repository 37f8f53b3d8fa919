package org.cadre.assessment;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;

import java.time.Instant;

/** Questions were drawn for a person, and the time runs. */
public record AttemptStarted(
        AttemptId attempt,
        PersonId person,
        ModuleVersionId moduleVersion,
        QuizKind kind,
        int number,
        Instant at)
        implements OfAttempt {}
