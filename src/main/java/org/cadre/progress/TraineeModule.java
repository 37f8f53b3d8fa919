package org.cadre.progress;

import org.cadre.assessment.ModuleStanding;
import org.cadre.catalogue.ModuleRow;
import org.cadre.cohort.CohortId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One module of one cohort as its trainee sees it.
 *
 * @param module the pinned version, or the newest where the module is not begun
 * @param begun whether the trainee has begun it
 * @param resume the lesson where the trainee stopped, or the first that is not done
 * @param readAt when the trainee read last
 * @param endsOn the last day of the cohort
 */
public record TraineeModule(
        CohortId cohort,
        String cohortName,
        String programmeName,
        LocalDate endsOn,
        ModuleRow module,
        boolean begun,
        Optional<Instant> readAt,
        Optional<String> resume,
        Conditions conditions,
        Optional<ModuleStanding> standing,
        Optional<Instant> completedAt) {

    public boolean isCompleted() {
        return completedAt.isPresent();
    }
}
