package org.cadre.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.document.Scan;

import java.time.Instant;
import java.util.UUID;

/** The letter by which a line manager releases somebody, beside the confirmation; never changed. */
@Entity
@Table(name = "nomination_letter")
class ReleaseLetter {

    @Id private UUID nominationId;
    private String fileName;
    private String mediaType;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    @Column(columnDefinition = "longblob")
    private byte[] content;

    private Instant addedAt;

    protected ReleaseLetter() {}

    ReleaseLetter(NominationId nomination, Scan scan, Instant at) {
        this.nominationId = nomination.id();
        this.fileName = scan.name();
        this.mediaType = scan.mediaType();
        this.sha256 = scan.sha256();
        this.content = scan.content();
        this.addedAt = at;
    }

    Scan scan() {
        return new Scan(fileName, mediaType, content);
    }
}
