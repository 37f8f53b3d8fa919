package org.cadre.exerciserun;

import org.cadre.cohort.CohortId;
import org.cadre.exercise.DesignVersionId;
import org.cadre.platform.refusal.WrongValue;

import java.time.Instant;
import java.time.ZoneId;

/** What is planned: which script, for whom, when. */
public record RunPlan(
        DesignVersionId design, CohortId cohort, String title, Instant plannedFor, ZoneId zone) {

    private static final int LONGEST = 200;
    private static final int FIRST_YEAR = 2000;

    /** A run has a title of 200 letters at most. */
    public static final class TitleIsMissing extends WrongValue {
        TitleIsMissing() {
            super("title");
        }
    }

    /** A run is planned for a moment of this century. */
    public static final class DayIsOutOfRange extends WrongValue {
        DayIsOutOfRange() {
            super("day");
        }
    }

    public RunPlan {
        title = title.strip();
        if (title.isEmpty() || title.length() > LONGEST) {
            throw new TitleIsMissing();
        }
        int year = plannedFor.atZone(zone).getYear();
        if (year < FIRST_YEAR || year >= FIRST_YEAR + 100) {
            throw new DayIsOutOfRange();
        }
    }
}
