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

    private interface WithReason extends OfPerson {

        @Override
        String reason();
    }

    /** The person asked to be erased. */
    public record ErasureAsked(PersonId person, Instant at) implements OfPerson {}

    /** The person wants to stay after all. */
    public record ErasureTakenBack(PersonId person, Instant at) implements OfPerson {}

    public record ErasureRefused(PersonId person, String reason, Instant at)
            implements WithReason {}

    /** For good; the person of the id is nobody any more. */
    public record PersonErased(PersonId person, String reason, Instant at) implements WithReason {}

    /** The person took a copy of what is kept. */
    public record OwnCopyTaken(PersonId person, Instant at) implements OfPerson {}
}
