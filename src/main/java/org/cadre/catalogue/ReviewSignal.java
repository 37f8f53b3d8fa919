package org.cadre.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A reason to look at a published version again. It is computed from what the version says, so it
 * is the same at every look.
 *
 * @param subject the key of the source; empty for the whole version
 * @param text the source as it is cited; empty for the whole version
 * @param raisedOn the day that gave the reason
 */
public record ReviewSignal(
        Kind kind, String subject, String text, Severity severity, LocalDate raisedOn) {

    /** What gives the reason. */
    public enum Kind {
        REVIEW_DUE,
        SOURCE_EXPIRED
    }

    /** How long the review may take. */
    public enum Severity {
        /** Unsafe or unlawful if followed: five working days. */
        CRITICAL,
        /** Thirty days. */
        HIGH,
        /** Ninety days. */
        NORMAL;

        private static final int WORKING_DAYS = 5;
        private static final int DAYS_HIGH = 30;
        private static final int DAYS_NORMAL = 90;

        /** The last day of a review for a reason of that day. */
        public LocalDate dueAfter(LocalDate raised) {
            return switch (this) {
                case CRITICAL -> afterWorkingDays(raised);
                case HIGH -> raised.plusDays(DAYS_HIGH);
                case NORMAL -> raised.plusDays(DAYS_NORMAL);
            };
        }

        private static LocalDate afterWorkingDays(LocalDate raised) {
            var day = raised;
            for (int left = WORKING_DAYS; left > 0; ) {
                day = day.plusDays(1);
                if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                    left--;
                }
            }
            return day;
        }
    }

    public LocalDate dueOn() {
        return severity.dueAfter(raisedOn);
    }

    public boolean isLate(LocalDate today) {
        return today.isAfter(dueOn());
    }
}
