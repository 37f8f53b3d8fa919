package org.cadre.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.document.FileType;
import org.cadre.id.Uuid7;
import org.cadre.text.Sha256;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A paper that was attached to an agreement or to an entry; it is never changed or removed. */
@Entity
@Immutable
@Table(name = "finance_document")
class FinanceDocument {

    @Id private UUID id;
    private UUID programmeId;
    private @Nullable UUID agreementId;
    private @Nullable UUID entryId;
    private String name;
    private String mediaType;
    private int size;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    @Column(columnDefinition = "longblob")
    private byte[] content;

    private @Nullable UUID addedBy;
    private Instant addedAt;

    protected FinanceDocument() {}

    FinanceDocument(
            ProgrammeId programme,
            DocumentOf of,
            String name,
            FileType type,
            byte[] content,
            @Nullable UUID by,
            Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        switch (of.kind()) {
            case AGREEMENT -> this.agreementId = of.id();
            case ENTRY -> this.entryId = of.id();
        }
        this.name = name;
        this.mediaType = type.mediaType();
        this.size = content.length;
        this.sha256 = Sha256.hex(content);
        this.content = content.clone();
        this.addedBy = by;
        this.addedAt = at;
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    DocumentId id() {
        return new DocumentId(id);
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    String sha256() {
        return sha256;
    }

    byte[] content() {
        return content.clone();
    }
}
