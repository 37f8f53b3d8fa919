package org.cadre.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortId;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;

import java.time.Instant;
import java.util.UUID;

/** The fact that a person completed a module version; at most one, never taken back. */
@Entity
class Completion {

    @Id private UUID id;
    private UUID personId;
    private UUID moduleVersionId;
    private UUID cohortId;
    private int percent;
    private Instant completedAt;

    protected Completion() {}

    Completion(PersonId person, ModuleVersionId module, CohortId cohort, int percent, Instant at) {
        this.id = Uuid7.at(at);
        this.personId = person.id();
        this.moduleVersionId = module.id();
        this.cohortId = cohort.id();
        this.percent = percent;
        this.completedAt = at;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    ModuleVersionId module() {
        return new ModuleVersionId(moduleVersionId);
    }

    int percent() {
        return percent;
    }

    Instant completedAt() {
        return completedAt;
    }
}
