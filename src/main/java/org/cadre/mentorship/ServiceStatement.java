package org.cadre.mentorship;

import java.time.LocalDate;

/**
 * What somebody gave as a mentor in a programme; who was guided is counted, not named.
 *
 * @param minutes of meetings that were held
 */
public record ServiceStatement(
        String name,
        String agency,
        String programme,
        LocalDate from,
        LocalDate until,
        int people,
        int meetings,
        int minutes,
        int goals,
        int goalsReached) {

    private static final double HOUR = 60;

    public long getHours() {
        return Math.round(minutes / HOUR);
    }
}
