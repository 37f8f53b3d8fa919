package org.cadre.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.afteraction.DemoReports;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.exercise.DesignQueries;
import org.cadre.exercise.DesignRow;
import org.cadre.exerciserun.DemoRuns;
import org.cadre.exerciserun.ExerciseRuns;
import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunPlan;
import org.cadre.exerciserun.RunQueries;
import org.cadre.exerciserun.StaffDuty;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.time.CadreClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** The exercises of the demonstration: one that was held, one that is ready to start. */
@ApplicationScoped
class DemoExercises {

    private static final ZoneId UTC = ZoneId.of("UTC");

    /** Minutes after the start. */
    private static final int CLOSED_AFTER = 130;

    /** Who sat where in the one that was held; Cadre played the other roles. */
    private static final Map<String, String> PLAYERS =
            Map.of(
                    "manager", "Amina Demo",
                    "examiner", "Omar Specimen",
                    "exhibits", "Jonas Specimen");

    @Inject DesignQueries designs;
    @Inject CohortQueries cohorts;
    @Inject ExerciseRuns runs;
    @Inject RunQueries queries;
    @Inject DemoRuns past;
    @Inject DemoReports reports;
    @Inject CadreClock clock;

    /** Who does not play. */
    record Staff(PersonId director, PersonId lead, PersonId evaluator) {}

    /** Seats the people of a cohort in "Cold Room"; nothing where no pack has brought it. */
    void add(CohortId cohort, Staff staff) {
        find("cold-room")
                .ifPresent(
                        design -> {
                            addHeld(design, cohort, staff);
                            addReady(design, cohort, staff);
                        });
    }

    private Optional<DesignRow> find(String code) {
        return designs.listApproved().stream()
                .filter(design -> design.code().equals(code))
                .findFirst();
    }

    private void addHeld(DesignRow design, CohortId cohort, Staff staff) {
        var morning = morning(clock.today(UTC).minusDays(16));
        var run = plan(design, cohort, "Operation Demo Beacon", morning);
        var team = queries.setup(run).teams().getFirst();
        for (var role : team.roles()) {
            runs.seat(run, team.id(), role.id(), player(cohort, role.id()));
        }
        give(run, staff);
        runs.addStaff(run, staff.evaluator(), StaffDuty.EVALUATOR);
        runs.makeReady(run);
        var held = past.start(run, staff.director(), morning);
        new DemoDrill(held, staff).tell();
        held.close(CLOSED_AFTER);
        var ended = morning.plus(Duration.ofMinutes(CLOSED_AFTER));
        new DemoReview(reports.of(run, ended), staff, ended)
                .tell(held.seats(), player(cohort, "examiner").orElseThrow());
    }

    private RunId plan(DesignRow design, CohortId cohort, String title, Instant at) {
        return runs.plan(new RunPlan(design.id(), cohort, title, at, UTC));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(9, 0).atZone(UTC).toInstant();
    }

    private Optional<PersonId> player(CohortId cohort, String role) {
        var name = PLAYERS.getOrDefault(role, "");
        return cohorts.enrolledPeople(cohort).stream()
                .filter(person -> person.name().equals(name))
                .map(PersonRow::id)
                .findFirst();
    }

    private void give(RunId run, Staff staff) {
        runs.addStaff(run, staff.director(), StaffDuty.DIRECTOR);
        runs.addStaff(run, staff.lead(), StaffDuty.LEAD_EVALUATOR);
    }

    private void addReady(DesignRow design, CohortId cohort, Staff staff) {
        var tomorrow = morning(clock.today(UTC).plusDays(1));
        var run = plan(design, cohort, "Operation Demo Lantern", tomorrow);
        runs.fill(run);
        give(run, staff);
        runs.makeReady(run);
    }
}
