package org.cadre.assessment;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Questions were drawn for a person, and the time runs. */
public record AttemptStarted(
        AttemptId attempt,
        PersonId person,
        ModuleVersionId moduleVersion,
        QuizKind kind,
        int number,
        Instant at)
        implements DomainEvent {

    @Override
    public String subjectKind() {
        return "attempt";
    }

    @Override
    public UUID subjectId() {
        return attempt.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "person", person.toString(),
                "moduleVersion", moduleVersion.toString(),
                "kind", kind.name(),
                "number", String.valueOf(number));
    }
}
