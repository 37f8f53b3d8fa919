package org.cadre.exerciserun;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortId;
import org.cadre.exercise.DesignVersionId;
import org.cadre.id.Uuid7;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * One running of an exercise: a version of a design, a cohort, a day. What happens in it is its
 * log; this row counts the entries, and whoever adds one holds it locked.
 */
@Entity
class ExerciseRun {

    static final String NO_HASH = "0".repeat(64);

    @Id private UUID id;
    private UUID designVersionId;
    private UUID cohortId;
    private UUID programmeId;
    private String title;
    private String zone;
    private Instant plannedFor;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private RunState state;

    private @Nullable UUID forkedFrom;
    private @Nullable UUID plannedBy;
    private Instant plannedAt;
    private @Nullable Instant closedAt;
    private int entries;

    @Column(columnDefinition = "char(64)")
    private String chain;

    @Version private int version;

    protected ExerciseRun() {}

    ExerciseRun(RunPlan plan, ProgrammeId programme, Optional<UUID> planner, Instant at) {
        this.id = Uuid7.at(at);
        this.designVersionId = plan.design().id();
        this.cohortId = plan.cohort().id();
        this.programmeId = programme.id();
        this.title = plan.title();
        this.zone = plan.zone().getId();
        this.plannedFor = plan.plannedFor();
        this.state = RunState.PLANNED;
        this.plannedBy = planner.orElse(null);
        this.plannedAt = at;
        this.chain = NO_HASH;
    }

    RunId id() {
        return new RunId(id);
    }

    DesignVersionId design() {
        return new DesignVersionId(designVersionId);
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    String title() {
        return title;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    Instant plannedFor() {
        return plannedFor;
    }

    RunState state() {
        return state;
    }

    int entries() {
        return entries;
    }

    /** The hash of the whole log so far. */
    String chain() {
        return chain;
    }

    int version() {
        return version;
    }

    void forkOf(RunId original) {
        forkedFrom = original.id();
    }

    void become(RunState next) {
        state = next;
    }

    void close(Instant at) {
        state = RunState.CLOSED;
        closedAt = at;
    }

    void plan(String newTitle, Instant when, ZoneId newZone) {
        title = newTitle;
        plannedFor = when;
        zone = newZone.getId();
    }

    /** Takes note of one more entry. */
    void grow(String hash) {
        entries++;
        chain = hash;
    }
}
