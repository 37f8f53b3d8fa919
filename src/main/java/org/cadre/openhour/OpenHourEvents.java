package org.cadre.openhour;

import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens to hours; each is kept by the audit. What is asked in them is none. */
public final class OpenHourEvents {

    private OpenHourEvents() {}

    private interface OfHour extends DomainEvent {

        OpenHourId hour();

        @Override
        default String subjectKind() {
            return "openHour";
        }

        @Override
        default UUID subjectId() {
            return hour().id();
        }
    }

    public record HourOffered(OpenHourId hour, OpenHourKind kind, Instant at) implements OfHour {
        @Override
        public Map<String, String> facts() {
            return Map.of("kind", kind.name());
        }
    }

    public record HourMoved(OpenHourId hour, Instant to, Instant at) implements OfHour {
        @Override
        public Map<String, String> facts() {
            return Map.of("to", to.toString());
        }
    }

    public record HourCancelled(OpenHourId hour, String reason, Instant at) implements OfHour {}

    public record SeatBooked(OpenHourId hour, int slot, Instant at) implements OfHour {
        @Override
        public Map<String, String> facts() {
            return Map.of("slot", String.valueOf(slot));
        }
    }

    public record BookingEnded(OpenHourId hour, int slot, Instant at) implements OfHour {
        @Override
        public Map<String, String> facts() {
            return Map.of("slot", String.valueOf(slot));
        }
    }
}
