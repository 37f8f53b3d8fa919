package org.cadre.diversity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.cadre.cohort.CohortId;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where one person of a cohort works so many months after its end. */
@Entity
class FollowUp {

    @Id private UUID id;
    private UUID cohortId;
    private UUID personId;
    private int months;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(13)")
    private FollowUpStatus status;

    private @Nullable UUID notedBy;
    private Instant notedAt;

    protected FollowUp() {}

    FollowUp(
            CohortId cohort,
            PersonId person,
            int months,
            FollowUpStatus status,
            Optional<UUID> by,
            Instant at) {
        this.id = Uuid7.at(at);
        this.cohortId = cohort.id();
        this.personId = person.id();
        this.months = months;
        this.status = status;
        this.notedBy = by.orElse(null);
        this.notedAt = at;
    }

    /** Corrects what was noted. */
    void correct(FollowUpStatus found, Optional<UUID> by, Instant at) {
        status = found;
        notedBy = by.orElse(null);
        notedAt = at;
    }

    UUID id() {
        return id;
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    int months() {
        return months;
    }

    FollowUpStatus status() {
        return status;
    }
}
