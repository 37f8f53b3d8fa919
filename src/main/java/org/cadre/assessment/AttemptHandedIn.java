package org.cadre.assessment;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An attempt was handed in and marked, by the person or by Cadre when its time was up.
 *
 * @param at when it was handed in; the deadline, if Cadre did it
 */
public record AttemptHandedIn(
        AttemptId attempt,
        PersonId person,
        ModuleVersionId moduleVersion,
        QuizKind kind,
        boolean passed,
        int percent,
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
                "passed", String.valueOf(passed),
                "percent", String.valueOf(percent));
    }
}
