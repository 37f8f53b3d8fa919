package org.cadre.privacy;

import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.UUID;

/** What people do with their rights over what is kept; each is kept by the audit. */
public final class PrivacyEvents {

    private PrivacyEvents() {}

    private interface OfPerson extends DomainEvent {

        PersonId person();

        @Override
        default String subjectKind() {
            return "person";
        }

        @Override
        default UUID subjectId() {
            return person().id();
        }
    }

    /** The person took a copy of what is kept. */
    public record OwnCopyTaken(PersonId person, Instant at) implements OfPerson {}
}
