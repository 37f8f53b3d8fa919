package org.cadre.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.id.Uuid7;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** A sheet that was brought into a programme. */
@Entity
@Table(name = "funding_import")
class FundingImport {

    @Id private UUID id;
    private UUID programmeId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private ImportKind kind;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    private String fileName;
    private int rowCount;
    private @Nullable UUID broughtBy;
    private Instant broughtAt;

    protected FundingImport() {}

    FundingImport(FundingUpload upload, String sha256, int rows, @Nullable UUID by, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = upload.programme().id();
        this.kind = upload.kind();
        this.sha256 = sha256;
        this.fileName = upload.fileName();
        this.rowCount = rows;
        this.broughtBy = by;
        this.broughtAt = at;
    }

    LocalDate day() {
        return broughtAt.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
