package org.cadre.mentorship;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When both look back. */
public enum ReviewPoint {
    DAY_30,
    MIDDLE,
    END,
    /** Ninety days after the end. */
    LATER;

    private static final int FIRST_DAYS = 30;
    private static final int LATER_DAYS = 90;

    /** The day from which the review of a mentorship of these days is due. */
    public LocalDate dueOn(LocalDate starts, LocalDate ends) {
        return switch (this) {
            case DAY_30 -> starts.plusDays(FIRST_DAYS);
            case MIDDLE -> starts.plusDays(ChronoUnit.DAYS.between(starts, ends) / 2);
            case END -> ends;
            case LATER -> ends.plusDays(LATER_DAYS);
        };
    }
}
