package org.cadre.safeguarding;

import org.cadre.people.PersonId;

import java.time.LocalDate;

/**
 * Somebody pauses, without blame.
 *
 * @param until the last day
 */
record Suspension(PersonId person, LocalDate from, LocalDate until) {

    boolean runs(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Runs now, or is still to begin. */
    boolean isLeft(LocalDate today) {
        return !today.isAfter(until) && !until.isBefore(from);
    }

    Suspension until(LocalDate last) {
        return new Suspension(person, from, last);
    }
}
