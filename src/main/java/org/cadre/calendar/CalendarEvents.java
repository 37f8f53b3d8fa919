package org.cadre.calendar;

import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens to the addresses of feeds; each is kept by the audit. */
public final class CalendarEvents {

    private CalendarEvents() {}

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

    /** For the first time or anew; the one before is no longer good. */
    public record CalendarAddressMade(PersonId person, Instant at) implements OfPerson {}

    public record CalendarAddressSwitchedOff(PersonId person, Instant at) implements OfPerson {}

    /** For the first time or anew; the one before is no longer good. */
    public record CohortAddressMade(PersonId person, CohortId cohort, Instant at)
            implements OfPerson {
        @Override
        public Map<String, String> facts() {
            return Map.of("cohort", cohort.toString());
        }
    }

    public record CohortAddressSwitchedOff(PersonId person, CohortId cohort, Instant at)
            implements OfPerson {
        @Override
        public Map<String, String> facts() {
            return Map.of("cohort", cohort.toString());
        }
    }
}
