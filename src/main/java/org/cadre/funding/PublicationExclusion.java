package org.cadre.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.DonorId;
import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** An agreement or a line that is not published, or not in the file of one donor, and why. */
@Entity
@Table(name = "publication_exclusion")
class PublicationExclusion {

    @Id private UUID id;
    private UUID programmeId;
    private @Nullable UUID agreementId;
    private @Nullable UUID lineId;
    private @Nullable UUID donorId;
    private String reason;
    private @Nullable UUID writtenBy;
    private Instant writtenAt;

    protected PublicationExclusion() {}

    PublicationExclusion(
            ProgrammeId programme,
            @Nullable AgreementId agreement,
            @Nullable LineId line,
            @Nullable DonorId reader,
            String reason,
            @Nullable UUID by,
            Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.agreementId = agreement == null ? null : agreement.id();
        this.lineId = line == null ? null : line.id();
        this.donorId = reader == null ? null : reader.id();
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

    /** From whose file it is kept back; null for all files. */
    @Nullable DonorId reader() {
        return donorId == null ? null : new DonorId(donorId);
    }

    /**
     * @param file of which donor; null for the one that is made for all
     */
    boolean holdsFor(@Nullable DonorId file) {
        return donorId == null || (file != null && donorId.equals(file.id()));
    }

    String reason() {
        return reason;
    }
}
