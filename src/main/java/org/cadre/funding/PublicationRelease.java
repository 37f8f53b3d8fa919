package org.cadre.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.agreement.DonorId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.platform.persistence.TextMapConverter;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One file of a publication: judged when it is prepared, open when a second person releases it. */
@Entity
@Table(name = "publication_release")
class PublicationRelease {

    @Id private UUID id;
    private UUID programmeId;
    private @Nullable UUID donorId;
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(9)")
    private ReleaseState state;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    private int errors;
    private int warnings;

    @Convert(converter = TextMapConverter.class)
    @Column(columnDefinition = "longtext")
    private Map<String, String> leftOut;

    private @Nullable UUID preparedBy;
    private Instant preparedAt;
    private @Nullable UUID releasedBy;
    private @Nullable Instant releasedAt;
    @Version private int version;

    protected PublicationRelease() {}

    /** What a file is by itself. */
    record Written(String sha256, int errors, int warnings, Map<String, String> leftOut) {}

    PublicationRelease(
            ProgrammeId programme,
            @Nullable DonorId donor,
            int number,
            Written written,
            @Nullable UUID by,
            Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.donorId = donor == null ? null : donor.id();
        this.number = number;
        this.state = ReleaseState.PREPARED;
        this.sha256 = written.sha256();
        this.errors = written.errors();
        this.warnings = written.warnings();
        this.leftOut = written.leftOut();
        this.preparedBy = by;
        this.preparedAt = at;
    }

    ReleaseId id() {
        return new ReleaseId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    @Nullable UUID preparedBy() {
        return preparedBy;
    }

    int number() {
        return number;
    }

    void release(String seen, @Nullable UUID by, Instant at) {
        if (state != ReleaseState.PREPARED) {
            throw new Publications.ReleaseStands(state);
        }
        if (!sha256.equals(seen)) {
            throw new Publications.FileIsAnother();
        }
        if (errors > 0) {
            throw new Publications.FileFails(errors);
        }
        state = ReleaseState.RELEASED;
        releasedBy = by;
        releasedAt = at;
    }

    void setAside() {
        if (state == ReleaseState.PREPARED) {
            state = ReleaseState.SET_ASIDE;
        }
    }

    ReleaseRow row() {
        return new ReleaseRow(
                id(),
                donorId == null ? null : new DonorId(donorId),
                number,
                state,
                sha256,
                errors,
                warnings,
                leftOut,
                preparedBy,
                preparedAt,
                releasedBy,
                releasedAt);
    }
}
