package org.cadre.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortId;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;

/**
 * One person's beginning of one module in one cohort. It pins the version: whatever is published
 * later, this person goes on with what was begun.
 */
@Entity
class ModuleStart {

    @Id private UUID id;
    private UUID personId;
    private UUID cohortId;
    private String moduleCode;
    private UUID moduleVersionId;
    private Instant begunAt;
    private String lastLessonKey;
    private Instant lastReadAt;
    @Version private int version;

    protected ModuleStart() {}

    ModuleStart(PersonId person, CohortId cohort, String code, ModuleVersionId pinned, Instant at) {
        this.id = Uuid7.at(at);
        this.personId = person.id();
        this.cohortId = cohort.id();
        this.moduleCode = code;
        this.moduleVersionId = pinned.id();
        this.begunAt = at;
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

    Instant begunAt() {
        return begunAt;
    }

    Optional<String> lastLesson() {
        return Optional.ofNullable(lastLessonKey);
    }

    Optional<Instant> lastReadAt() {
        return Optional.ofNullable(lastReadAt);
    }
}
