package org.cadre.diversity;

import java.time.LocalDate;

/** When and of whom a snapshot is taken; at no other time are people counted. */
public enum Moment {
    /** The cohort takes nobody in any more, or has begun. */
    ENROLMENT_CLOSE,
    /** The last day of the cohort is over. */
    GRADUATION,
    SIX_MONTHS,
    TWELVE_MONTHS,
    /** Everybody who was in a cohort of the programme in a year, each once. */
    YEAR,
    /** Everybody who was nominated in a year, by how far each came. */
    NOMINEES,
    /** The selection committee of the programme at the end of a year. */
    COMMITTEE,
    /** Those who mentor and train in the programme at the end of a year. */
    TRAINERS;

    public boolean isOfCohort() {
        return compareTo(YEAR) < 0;
    }

    /** Whether it is a body that decides or teaches; of those only targets are told. */
    public boolean isOfBody() {
        return this == COMMITTEE || this == TRAINERS;
    }

    /** The first day on which it may be taken, of a cohort with these days. */
    LocalDate dueOf(LocalDate startsOn, LocalDate endsOn) {
        return switch (this) {
            case ENROLMENT_CLOSE -> startsOn;
            case GRADUATION -> endsOn.plusDays(1);
            case SIX_MONTHS -> endsOn.plusMonths(6);
            case TWELVE_MONTHS -> endsOn.plusMonths(12);
            case YEAR, NOMINEES, COMMITTEE, TRAINERS ->
                    throw new IllegalArgumentException(this + " of a cohort");
        };
    }
}
