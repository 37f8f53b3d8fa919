package org.cadre.livesession;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.cadre.document.Scan;
import org.cadre.id.Uuid7;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A scan of what people signed on paper; never changed. */
@Entity
class AttendanceSheet {

    @Id private UUID id;
    private UUID sessionId;
    private String fileName;
    private String mediaType;
    private int size;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    @Column(columnDefinition = "longblob")
    private byte[] content;

    private @Nullable UUID addedBy;
    private Instant addedAt;

    protected AttendanceSheet() {}

    AttendanceSheet(LiveSessionId session, Scan scan, Optional<UUID> by, Instant at) {
        this.id = Uuid7.at(at);
        this.sessionId = session.id();
        this.fileName = scan.name();
        this.mediaType = scan.mediaType();
        this.content = scan.content();
        this.size = content.length;
        this.sha256 = scan.sha256();
        this.addedBy = by.orElse(null);
        this.addedAt = at;
    }

    LiveSessionId session() {
        return new LiveSessionId(sessionId);
    }

    String sha256() {
        return sha256;
    }

    AttendanceSheets.Read read() {
        return new AttendanceSheets.Read(fileName, mediaType, content);
    }
}
