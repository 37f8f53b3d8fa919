package org.cadre.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.cadre.cohort.CohortId;
import org.cadre.id.Uuid7;

import java.time.Instant;
import java.util.UUID;

/**
 * How many of those who are in a cohort have completed so many of its modules, from the first on
 * without a gap. Holds unless a {@link PaceChange} of the cohort waits.
 */
@Entity
class PaceCount {

    @Id private UUID id;
    private UUID cohortId;
    private int modules;
    private int people;

    protected PaceCount() {}

    PaceCount(CohortId cohort, int modules, int people, Instant at) {
        this.id = Uuid7.at(at);
        this.cohortId = cohort.id();
        this.modules = modules;
        this.people = people;
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    int modules() {
        return modules;
    }

    int people() {
        return people;
    }
}
