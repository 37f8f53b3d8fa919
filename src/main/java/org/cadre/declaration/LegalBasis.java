package org.cadre.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of what a programme rests on in a country for a purpose; the highest number stands,
 * and none is ever changed.
 */
@Entity
class LegalBasis {

    @Id private UUID id;
    private UUID programmeId;

    @Column(columnDefinition = "char(2)")
    private String countryCode;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private Purpose purpose;

    private int number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private @Nullable Article6 article6;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(27)")
    private @Nullable Article9 article9;

    private String assessment;
    private UUID recordedBy;
    private Instant recordedAt;

    protected LegalBasis() {}

    LegalBasis(
            BasisPlace place, int number, BasisPlan plan, PersonId recordedBy, Instant recordedAt) {
        this.id = Uuid7.at(recordedAt);
        this.programmeId = place.programme().id();
        this.countryCode = place.country();
        this.purpose = place.purpose();
        this.number = number;
        this.article6 = plan.article6().orElse(null);
        this.article9 = plan.article9().orElse(null);
        this.assessment = plan.assessment();
        this.recordedBy = recordedBy.id();
        this.recordedAt = recordedAt;
    }

    BasisPlace place() {
        return new BasisPlace(new ProgrammeId(programmeId), countryCode, purpose);
    }

    int number() {
        return number;
    }

    BasisPlan plan() {
        return new BasisPlan(
                Optional.ofNullable(article6), Optional.ofNullable(article9), assessment);
    }

    PersonId recordedBy() {
        return new PersonId(recordedBy);
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
