package org.cadre.calendar.ical;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * Something at a day or a moment.
 *
 * @param uid stays the same for the same thing, whatever becomes of its date and its words
 * @param cancelled crossed out, rather than left out: a calendar keeps what is left out
 * @param text more about it, or empty
 * @param url where it is dealt with
 */
public record Entry(
        String uid, When when, boolean cancelled, String title, String text, String url) {

    /** A civil day or a moment. */
    public sealed interface When {}

    /** The whole day, wherever its reader is. */
    public record Day(LocalDate date) implements When {}

    /** A moment, told in the time of a place. */
    public record Moment(ZonedDateTime at) implements When {}
}
