package org.cadre.calendar.ical;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Something at a day or a moment, or for some hours.
 *
 * @param uid stays the same for the same thing, whatever becomes of its date and its words
 * @param sequence higher for what became of the same thing later
 * @param cancelled crossed out, rather than left out: a calendar keeps what is left out
 * @param text more about it, or empty
 * @param place where it is, or empty
 * @param url where it is dealt with
 */
public record Entry(
        String uid,
        When when,
        int sequence,
        boolean cancelled,
        String title,
        String text,
        String place,
        String url) {

    /** What changes no more than to be crossed out, and is nowhere in particular. */
    public Entry(String uid, When when, boolean cancelled, String title, String text, String url) {
        this(uid, when, cancelled ? 1 : 0, cancelled, title, text, "", url);
    }

    /** A civil day, a moment or hours. */
    public sealed interface When {}

    /** The whole day, wherever its reader is. */
    public record Day(LocalDate date) implements When {}

    /** A moment, told in the time of a place. */
    public record Moment(ZonedDateTime at) implements When {}

    /**
     * The same hours on one day or on several that follow one another, by the clocks of a place.
     */
    public record Hours(LocalDateTime begins, LocalDateTime ends, ZoneId zone, int days)
            implements When {}
}
