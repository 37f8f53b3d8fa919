package org.cadre.certificate;

import java.time.LocalDate;

/**
 * When a certificate may be renewed and until when the new one holds. Who renews early loses no
 * day: the new one is counted from the last day of the former one. Who comes late is counted from
 * the day of the quiz.
 */
final class RenewalPolicy {

    private static final int WINDOW_DAYS = 90;

    private RenewalPolicy() {}

    /** The first day on which it may be renewed; after the last day it still may. */
    static LocalDate opensOn(LocalDate until) {
        return until.minusDays(WINDOW_DAYS);
    }

    static boolean isOpen(LocalDate until, LocalDate today) {
        return !today.isBefore(opensOn(until));
    }

    static LocalDate newUntil(LocalDate until, LocalDate passedOn, int months) {
        return (passedOn.isAfter(until) ? passedOn : until).plusMonths(months);
    }
}
