package org.cadre.livesession;

import jakarta.persistence.Entity;

import org.cadre.people.PersonId;
import org.cadre.people.WaitingFile;

import java.time.Instant;
import java.util.UUID;

/** A file of attendance that waits. */
@Entity
class AttendanceUpload extends WaitingFile {

    private UUID sessionId;

    protected AttendanceUpload() {}

    AttendanceUpload(
            LiveSessionId session, PersonId person, String fileName, byte[] content, Instant at) {
        super(person, fileName, content, at);
        this.sessionId = session.id();
    }

    AttendanceUploadId id() {
        return new AttendanceUploadId(key());
    }

    LiveSessionId session() {
        return new LiveSessionId(sessionId);
    }
}
