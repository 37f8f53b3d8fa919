package org.cadre.assessment;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody answered a knowledge check, for the first time or again.
 *
 * @param right whether the answer was wholly right; the audit does not keep it
 */
public record KnowledgeCheckAnswered(
        PersonId person,
        ModuleVersionId moduleVersion,
        String questionKey,
        boolean right,
        Instant at)
        implements DomainEvent {

    @Override
    public String subjectKind() {
        return "person";
    }

    @Override
    public UUID subjectId() {
        return person.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("moduleVersion", moduleVersion.toString(), "check", questionKey);
    }
}
