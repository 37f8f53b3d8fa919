package org.cadre.progress;

import org.cadre.assessment.ModuleStanding;
import org.cadre.catalogue.ModuleRow;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.ModuleWindow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One module of one cohort as its trainee sees it.
 *
 * @param module the pinned version, or the newest where the module is not begun
 * @param window when the cohort may begin it, sit its quizzes and play its scenes
 * @param today in the zone of the cohort
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
        ModuleWindow window,
        LocalDate today,
        boolean begun,
        Optional<Instant> readAt,
        Optional<String> resume,
        Conditions conditions,
        Optional<ModuleStanding> standing,
        Optional<Instant> completedAt) {

    /** Whether it is open by its window, so that it can be begun. */
    public boolean isOpen() {
        return window.isOpen(today);
    }

    public boolean isAhead() {
        return window.isAhead(today);
    }

    public boolean isCompleted() {
        return completedAt.isPresent();
    }
}
