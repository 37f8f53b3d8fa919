package org.cadre.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortId;
import org.cadre.exercise.DesignQueries;
import org.cadre.exercise.DesignRow;
import org.cadre.exerciserun.ExerciseRuns;
import org.cadre.exerciserun.RunPlan;
import org.cadre.exerciserun.StaffDuty;
import org.cadre.people.PersonId;
import org.cadre.time.CadreClock;

import java.time.ZoneId;
import java.util.Optional;

/** An exercise of the demonstration that is ready to start. */
@ApplicationScoped
class DemoExercises {

    private static final ZoneId UTC = ZoneId.of("UTC");

    @Inject DesignQueries designs;
    @Inject ExerciseRuns runs;
    @Inject CadreClock clock;

    /** Seats the people of a cohort in "Cold Room"; nothing where no pack has brought it. */
    void add(CohortId cohort, PersonId director, PersonId evaluator) {
        find("cold-room").ifPresent(design -> add(design, cohort, director, evaluator));
    }

    private Optional<DesignRow> find(String code) {
        return designs.listApproved().stream()
                .filter(design -> design.code().equals(code))
                .findFirst();
    }

    private void add(DesignRow design, CohortId cohort, PersonId director, PersonId evaluator) {
        var tomorrow = clock.today(UTC).plusDays(1).atTime(9, 0).atZone(UTC).toInstant();
        var run =
                runs.plan(
                        new RunPlan(design.id(), cohort, "Operation Demo Lantern", tomorrow, UTC));
        runs.fill(run);
        runs.addStaff(run, director, StaffDuty.DIRECTOR);
        runs.addStaff(run, evaluator, StaffDuty.LEAD_EVALUATOR);
        runs.makeReady(run);
    }
}
