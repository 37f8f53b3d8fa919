package org.cadre.progress;

import jakarta.inject.Inject;

import org.cadre.cohort.CohortId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;

import java.util.Collection;
import java.util.SortedMap;

/** How much was completed, without a word of who did it. */
@UseCase
public class CompletionCounts {

    @Inject ProgressRepository progress;

    /** How many modules people of these cohorts completed in each year. */
    @Internal
    public SortedMap<Integer, Long> byYear(Collection<CohortId> cohorts) {
        return progress.countCompleted(cohorts);
    }
}
