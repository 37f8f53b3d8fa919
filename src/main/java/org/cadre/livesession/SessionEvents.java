package org.cadre.livesession;

import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens to live sessions and their attendance; each is kept by the audit. */
public final class SessionEvents {

    private SessionEvents() {}

    private interface OfSession extends DomainEvent {

        LiveSessionId session();

        @Override
        default String subjectKind() {
            return "live-session";
        }

        @Override
        default UUID subjectId() {
            return session().id();
        }
    }

    private interface OfPerson extends OfSession {

        PersonId person();

        @Override
        default Map<String, String> facts() {
            return Map.of("person", person().toString());
        }
    }

    private interface OfRoom extends DomainEvent {

        RoomId room();

        @Override
        default String subjectKind() {
            return "room";
        }

        @Override
        default UUID subjectId() {
            return room().id();
        }
    }

    public record RoomAdded(RoomId room, int places, Instant at) implements OfRoom {
        @Override
        public Map<String, String> facts() {
            return Map.of("places", String.valueOf(places));
        }
    }

    public record RoomChanged(RoomId room, int places, boolean inUse, Instant at)
            implements OfRoom {
        @Override
        public Map<String, String> facts() {
            return Map.of("places", String.valueOf(places), "inUse", String.valueOf(inUse));
        }
    }

    /** Also where a room is too small for a reason. */
    public record SessionPlanned(
            LiveSessionId session, CohortId cohort, SessionHours hours, String reason, Instant at)
            implements OfSession {
        @Override
        public Map<String, String> facts() {
            return Map.of("cohort", cohort.toString(), "begins", hours.beginsAt().toString());
        }
    }

    /** Only what nobody has to hear of. */
    public record SessionChanged(LiveSessionId session, Instant at) implements OfSession {}

    /** To another time or another place. */
    public record SessionMoved(LiveSessionId session, SessionHours hours, String reason, Instant at)
            implements OfSession {
        @Override
        public Map<String, String> facts() {
            return Map.of("begins", hours.beginsAt().toString());
        }
    }

    public record SessionCancelled(LiveSessionId session, String reason, Instant at)
            implements OfSession {}

    public record TrainerAssigned(LiveSessionId session, PersonId person, Instant at)
            implements OfPerson {}

    public record TrainerReleased(LiveSessionId session, PersonId person, Instant at)
            implements OfPerson {}

    /** How many people a roll, a signed sheet or a file entered at once. */
    public record AttendanceTaken(
            LiveSessionId session, AttendanceSource source, int people, Instant at)
            implements OfSession {
        @Override
        public Map<String, String> facts() {
            return Map.of("source", source.name(), "people", String.valueOf(people));
        }
    }

    public record AttendanceCorrected(
            LiveSessionId session,
            PersonId person,
            HalfDay halfDay,
            AttendanceState state,
            String reason,
            Instant at)
            implements OfPerson {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "person",
                    person.toString(),
                    "halfDay",
                    halfDay.toString(),
                    "state",
                    state.name());
        }
    }

    public record CodeScanned(LiveSessionId session, PersonId person, HalfDay halfDay, Instant at)
            implements OfPerson {
        @Override
        public Map<String, String> facts() {
            return Map.of("person", person.toString(), "halfDay", halfDay.toString());
        }
    }

    /** That somebody cannot come; never why. */
    public record ApologyGiven(LiveSessionId session, PersonId person, int halfDays, Instant at)
            implements OfPerson {
        @Override
        public Map<String, String> facts() {
            return Map.of("person", person.toString(), "halfDays", String.valueOf(halfDays));
        }
    }

    public record SheetAdded(LiveSessionId session, String sha256, Instant at)
            implements OfSession {
        @Override
        public Map<String, String> facts() {
            return Map.of("sha256", sha256);
        }
    }
}
