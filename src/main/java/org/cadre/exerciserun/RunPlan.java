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

    /** A run has a title of 200 letters at most. */
    public static final class TitleIsMissing extends WrongValue {
        TitleIsMissing() {
            super("title");
        }
    }

    public RunPlan {
        title = title.strip();
        if (title.isEmpty() || title.length() > LONGEST) {
            throw new TitleIsMissing();
        }
    }
}
