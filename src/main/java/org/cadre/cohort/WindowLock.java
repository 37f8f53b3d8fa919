package org.cadre.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why a module is closed to a person now: every cohort of the person that learns it is outside of
 * its window.
 *
 * @param ahead whether one of the windows is yet to come
 * @param day the first day of the next window, else the last day of the latest one
 */
public record WindowLock(boolean ahead, LocalDate day) {

    /**
     * Empty where one of the cohorts is within its window, and for who is in none.
     *
     * @param taughtIn the cohorts of the person that learn the module
     */
    public static Optional<WindowLock> find(
            List<EnrolmentRow> taughtIn, String module, Instant now) {
        if (taughtIn.stream().anyMatch(row -> row.window(module).isOpen(row.today(now)))) {
            return Optional.empty();
        }
        var next =
                taughtIn.stream()
                        .filter(row -> row.window(module).isAhead(row.today(now)))
                        .map(row -> row.window(module).opensOn())
                        .min(Comparator.naturalOrder())
                        .map(day -> new WindowLock(true, day));
        return next.or(
                () ->
                        taughtIn.stream()
                                .map(row -> row.window(module).closesOn())
                                .max(Comparator.naturalOrder())
                                .map(day -> new WindowLock(false, day)));
    }

    /** Key of the sentence that says so; its argument is the day. */
    public String reason() {
        return ahead ? "cohort.lock.notOpenYet" : "cohort.lock.closed";
    }
}
