package org.cadre.livesession;

import org.cadre.people.PersonId;

/**
 * The attendance of a person over half-days that are held.
 *
 * @param held since the person came to the cohort, of sessions that were not cancelled
 * @param there present or late
 */
public record AttendanceTotal(
        PersonId person, String name, String mail, int held, int there, int excused, int absent) {

    /** Those for which nothing is entered. */
    public int open() {
        return held - there - excused - absent;
    }

    /** Whole per cent of those that are held; 0 where none is. */
    public int percent() {
        return held == 0 ? 0 : Math.round(100f * there / held);
    }
}
