package org.cadre.livesession;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.cadre.id.Uuid7;
import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
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

    AttendanceSheet(
            LiveSessionId session,
            String fileName,
            ScanType type,
            byte[] content,
            Optional<UUID> by,
            Instant at) {
        this.id = Uuid7.at(at);
        this.sessionId = session.id();
        this.fileName = fileName;
        this.mediaType = type.mediaType();
        this.size = content.length;
        this.sha256 = sha256(content);
        this.content = content.clone();
        this.addedBy = by.orElse(null);
        this.addedAt = at;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
