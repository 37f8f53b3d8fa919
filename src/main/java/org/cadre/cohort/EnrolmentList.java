package org.cadre.cohort;

import jakarta.persistence.Entity;

import org.cadre.people.CheckedFile;

import java.time.Instant;
import java.util.UUID;

/** A file of people who are to be enrolled in a cohort. */
@Entity
class EnrolmentList extends CheckedFile {

    private UUID cohortId;

    protected EnrolmentList() {}

    EnrolmentList(CohortId cohort, String fileName, UUID by, Instant at) {
        super(fileName, by, at);
        this.cohortId = cohort.id();
    }

    EnrolmentListId id() {
        return new EnrolmentListId(key());
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }
}
