package org.cadre.cohort;

import org.jspecify.annotations.Nullable;

/** What is done to many enrolments at once. */
public sealed interface EnrolmentChange {

    /** Ends them. */
    record Withdrawal(@Nullable String reason) implements EnrolmentChange {}

    /**
     * Lets the people take longer in every quiz of the cohort.
     *
     * @param percent null while nothing is typed
     */
    record ExtraTime(@Nullable Integer percent) implements EnrolmentChange {}
}
