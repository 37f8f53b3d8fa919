package org.cadre.assessment;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;

import java.util.Map;
import java.util.UUID;

/**
 * Something happened to an attempt. The audit keeps whose it is and at which quiz; what came of it
 * is a mark, and marks stay here.
 */
interface OfAttempt extends DomainEvent {

    AttemptId attempt();

    PersonId person();

    ModuleVersionId moduleVersion();

    QuizKind kind();

    int number();

    @Override
    default String subjectKind() {
        return "attempt";
    }

    @Override
    default UUID subjectId() {
        return attempt().id();
    }

    @Override
    default Map<String, String> facts() {
        return Map.of(
                "person", person().toString(),
                "moduleVersion", moduleVersion().toString(),
                "kind", kind().name(),
                "number", String.valueOf(number()));
    }
}
