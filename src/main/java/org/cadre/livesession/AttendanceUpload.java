package org.cadre.livesession;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of attendance that waits: who sent it looks at what its rows would do. It goes when that
 * is confirmed, or after a day.
 */
@Entity
class AttendanceUpload {

    @Id private UUID id;
    private UUID sessionId;
    private UUID personId;
    private String fileName;

    @Column(columnDefinition = "longblob")
    private byte[] content;

    private Instant madeAt;

    protected AttendanceUpload() {}

    AttendanceUpload(
            LiveSessionId session, PersonId person, String fileName, byte[] content, Instant at) {
        this.id = Uuid7.at(at);
        this.sessionId = session.id();
        this.personId = person.id();
        this.fileName = fileName;
        this.content = content.clone();
        this.madeAt = at;
    }

    AttendanceUploadId id() {
        return new AttendanceUploadId(id);
    }

    LiveSessionId session() {
        return new LiveSessionId(sessionId);
    }

    boolean isOf(PersonId person) {
        return personId.equals(person.id());
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content.clone();
    }
}
