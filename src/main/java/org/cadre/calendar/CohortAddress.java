package org.cadre.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;

import java.time.Instant;
import java.util.UUID;

/**
 * The one address by which a person's calendar reads the sessions of a cohort. Only the hash of its
 * secret is kept.
 */
@Entity
@Table(name = "cohort_calendar_address")
class CohortAddress {

    @Id private UUID id;
    private UUID personId;
    private UUID cohortId;

    @Column(columnDefinition = "binary(32)")
    private byte[] secretHash;

    private Instant madeAt;

    protected CohortAddress() {}

    PersonId person() {
        return new PersonId(personId);
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    Instant madeAt() {
        return madeAt;
    }
}
