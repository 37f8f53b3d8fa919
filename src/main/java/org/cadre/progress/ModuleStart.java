package org.cadre.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortId;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.cadre.people.Shore;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One person's beginning of one module in one cohort. It pins the version and the regional variant:
 * whatever is published later, this person goes on with what was begun.
 */
@Entity
class ModuleStart {

    @Id private UUID id;
    private UUID personId;
    private UUID cohortId;
    private String moduleCode;
    private UUID moduleVersionId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private @Nullable Shore shore;

    private Instant begunAt;
    private @Nullable String lastLessonKey;
    private @Nullable Instant lastReadAt;
    private int scenesPassed;
    @Version private int version;

    protected ModuleStart() {}

    ModuleStart(
            PersonId person,
            CohortId cohort,
            String code,
            ModuleVersionId pinned,
            Optional<Shore> shore,
            Instant at) {
        this.id = Uuid7.at(at);
        this.personId = person.id();
        this.cohortId = cohort.id();
        this.moduleCode = code;
        this.moduleVersionId = pinned.id();
        this.shore = shore.orElse(null);
        this.begunAt = at;
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    String moduleCode() {
        return moduleCode;
    }

    ModuleVersionId pinned() {
        return new ModuleVersionId(moduleVersionId);
    }

    /** Goes on with another version of the module, of which so many scenes are passed. */
    void moveTo(ModuleVersionId newer, int passed) {
        moduleVersionId = newer.id();
        scenesPassed = passed;
    }

    /** The variant that this person reads; empty for the text that is common to all. */
    Optional<Shore> shore() {
        return Optional.ofNullable(shore);
    }

    Instant begunAt() {
        return begunAt;
    }

    Optional<String> lastLesson() {
        return Optional.ofNullable(lastLessonKey);
    }

    /** How many scenes of the version are passed, as of the last one that ended. */
    int scenesPassed() {
        return scenesPassed;
    }

    Optional<Instant> lastReadAt() {
        return Optional.ofNullable(lastReadAt);
    }
}
