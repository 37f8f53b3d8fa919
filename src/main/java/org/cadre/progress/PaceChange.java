package org.cadre.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.cadre.cohort.CohortId;
import org.cadre.id.Uuid7;

import java.time.Instant;
import java.util.UUID;

/**
 * Something changed that {@link PaceCount}s of a cohort count; written in the same transaction, and
 * gone when they are counted anew.
 */
@Entity
class PaceChange {

    @Id private UUID id;
    private UUID cohortId;

    protected PaceChange() {}

    PaceChange(CohortId cohort, Instant at) {
        this.id = Uuid7.at(at);
        this.cohortId = cohort.id();
    }
}
