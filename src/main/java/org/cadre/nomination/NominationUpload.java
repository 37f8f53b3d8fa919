package org.cadre.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.cadre.id.Uuid7;
import org.cadre.people.AgencyId;
import org.cadre.people.PersonId;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of nominations that waits: who sent it looks at what its rows would do. It goes when that
 * is confirmed, or after a day.
 */
@Entity
class NominationUpload {

    @Id private UUID id;
    private UUID callId;
    private UUID agencyId;
    private UUID personId;
    private String fileName;

    @Column(columnDefinition = "longblob")
    private byte[] content;

    private Instant madeAt;

    protected NominationUpload() {}

    NominationUpload(
            Call call,
            AgencyId agency,
            PersonId person,
            String fileName,
            byte[] content,
            Instant at) {
        this.id = Uuid7.at(at);
        this.callId = call.id().id();
        this.agencyId = agency.id();
        this.personId = person.id();
        this.fileName = fileName;
        this.content = content.clone();
        this.madeAt = at;
    }

    NominationUploadId id() {
        return new NominationUploadId(id);
    }

    CallId call() {
        return new CallId(callId);
    }

    AgencyId agency() {
        return new AgencyId(agencyId);
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
