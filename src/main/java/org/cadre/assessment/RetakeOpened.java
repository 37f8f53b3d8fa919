package org.cadre.assessment;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A person may sit a final quiz anew.
 *
 * @param reason empty where the person renews a certificate
 */
public record RetakeOpened(
        UUID retake, PersonId person, ModuleVersionId moduleVersion, String reason, Instant at)
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
        return Map.of("moduleVersion", moduleVersion.toString());
    }
}
