package org.cadre.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.agreement.AgreementId;
import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** An agreement or a line that is not published, and why. */
@Entity
@Table(name = "publication_exclusion")
class PublicationExclusion {

    @Id private UUID id;
    private UUID programmeId;
    private @Nullable UUID agreementId;
    private @Nullable UUID lineId;
    private String reason;
    private @Nullable UUID writtenBy;
    private Instant writtenAt;

    protected PublicationExclusion() {}

    PublicationExclusion(
            ProgrammeId programme,
            @Nullable AgreementId agreement,
            @Nullable LineId line,
            String reason,
            @Nullable UUID by,
            Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.agreementId = agreement == null ? null : agreement.id();
        this.lineId = line == null ? null : line.id();
        this.reason = reason;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    ExclusionId id() {
        return new ExclusionId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    @Nullable AgreementId agreement() {
        return agreementId == null ? null : new AgreementId(agreementId);
    }

    @Nullable LineId line() {
        return lineId == null ? null : new LineId(lineId);
    }

    String reason() {
        return reason;
    }
}
