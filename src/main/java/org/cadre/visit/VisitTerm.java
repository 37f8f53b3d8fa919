package org.cadre.visit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** The days of a visit, and those by which its steps are due. */
public record VisitTerm(LocalDate askedOn, LocalDate startsOn, LocalDate endsOn) {

    static final int PLAN_DAYS = 10;
    static final int CONFIRM_DAYS = 14;
    static final int REPORT_DAYS = 14;
    static final int CASCADE_DAYS = 60;
    static final int CHECK_DAYS = 90;

    public LocalDate dueOn(VisitStep step) {
        return switch (step) {
            case PLAN -> earlier(askedOn.plusDays(PLAN_DAYS), startsOn);
            case CONFIRM -> earlier(askedOn.plusDays(CONFIRM_DAYS), startsOn);
            case BRIEF -> startsOn.minusDays(1);
            case REPORT -> endsOn.plusDays(REPORT_DAYS);
            case CASCADE -> endsOn.plusDays(CASCADE_DAYS);
            case CHECK -> endsOn.plusDays(CHECK_DAYS);
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private LocalDate remindOn(VisitStep step) {
        return dueOn(step).minusDays(step.leadDays());
    }

    /** When one is to be reminded first in a state. */
    Optional<LocalDate> firstReminder(VisitState state) {
        return state.steps().stream().map(this::remindOn).findFirst();
    }

    /** When one is to be reminded next, after all that was to be told by a day. */
    Optional<LocalDate> nextReminder(VisitState state, LocalDate today) {
        return state.steps().stream()
                .map(this::remindOn)
                .filter(day -> day.isAfter(today))
                .findFirst();
    }

    /** Of what one is to be reminded on a day: the last that has come. */
    Optional<VisitStep> toRemind(VisitState state, LocalDate today) {
        return state.steps().stream()
                .filter(step -> !remindOn(step).isAfter(today))
                .reduce((one, later) -> later);
    }

    /** How many of the days are no weekend. */
    int workingDays() {
        return (int)
                startsOn.datesUntil(endsOn.plusDays(1))
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                        .count();
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
