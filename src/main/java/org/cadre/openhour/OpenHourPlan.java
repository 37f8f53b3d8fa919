package org.cadre.openhour;

import org.cadre.mentorship.MeetingMode;
import org.cadre.platform.refusal.WrongValue;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * What a mentor offers.
 *
 * @param at in the zone of the mentor
 * @param slots how many talks follow each other
 * @param minutes of each slot
 * @param seats in each slot
 * @param place how to get there, for those who have booked
 * @param topic what it is about; office hours need none
 */
public record OpenHourPlan(
        OpenHourKind kind,
        LocalDateTime at,
        int slots,
        int minutes,
        int seats,
        MeetingMode mode,
        String place,
        String topic) {

    private static final int MOST_PLACE = 300;
    private static final int MOST_TOPIC = 200;

    /** Arguments: the most slots. */
    public static final class SlotsAreWrong extends WrongValue {
        SlotsAreWrong(int most) {
            super("slots", most);
        }
    }

    /** Arguments: the fewest and the most minutes of a slot. */
    public static final class MinutesAreWrong extends WrongValue {
        MinutesAreWrong(int fewest, int most) {
            super("minutes", fewest, most);
        }
    }

    /** Argument: the most seats; a circle has two at least. */
    public static final class SeatsAreWrong extends WrongValue {
        SeatsAreWrong(int most) {
            super("seats", most);
        }
    }

    /** Those who book have to know how to get there; argument: the most characters. */
    public static final class PlaceIsWrong extends WrongValue {
        PlaceIsWrong() {
            super("place", MOST_PLACE);
        }
    }

    /** A circle and a flash talk have a topic; argument: the most characters. */
    public static final class TopicIsWrong extends WrongValue {
        TopicIsWrong() {
            super("topic", MOST_TOPIC);
        }
    }

    /**
     * With one slot and one seat where its kind has no more, and refused where a number or a word
     * cannot be.
     */
    OpenHourPlan checked() {
        int many = kind.mostSlots() == 1 ? 1 : slots;
        int places = kind.mostSeats() == 1 ? 1 : seats;
        if (many < 1 || many > kind.mostSlots()) {
            throw new SlotsAreWrong(kind.mostSlots());
        }
        if (minutes < kind.fewestMinutes() || minutes > kind.mostMinutes()) {
            throw new MinutesAreWrong(kind.fewestMinutes(), kind.mostMinutes());
        }
        if (places > kind.mostSeats() || (kind == OpenHourKind.CIRCLE && places < 2)) {
            throw new SeatsAreWrong(kind.mostSeats());
        }
        var there = place == null ? "" : place.strip();
        if (there.isEmpty() || there.length() > MOST_PLACE) {
            throw new PlaceIsWrong();
        }
        var about = topic == null ? "" : topic.strip();
        if (about.length() > MOST_TOPIC || (about.isEmpty() && kind != OpenHourKind.OFFICE_HOURS)) {
            throw new TopicIsWrong();
        }
        return new OpenHourPlan(kind, at, many, minutes, places, mode, there, about);
    }

    Duration length() {
        return Duration.ofMinutes((long) slots * minutes);
    }
}
