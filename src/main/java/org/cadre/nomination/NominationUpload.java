package org.cadre.nomination;

import jakarta.persistence.Entity;

import org.cadre.people.AgencyId;
import org.cadre.people.PersonId;
import org.cadre.people.WaitingFile;

import java.time.Instant;
import java.util.UUID;

/** A file of nominations that waits. */
@Entity
class NominationUpload extends WaitingFile {

    private UUID callId;
    private UUID agencyId;

    protected NominationUpload() {}

    NominationUpload(
            Call call,
            AgencyId agency,
            PersonId person,
            String fileName,
            byte[] content,
            Instant at) {
        super(person, fileName, content, at);
        this.callId = call.id().id();
        this.agencyId = agency.id();
    }

    NominationUploadId id() {
        return new NominationUploadId(key());
    }

    CallId call() {
        return new CallId(callId);
    }

    AgencyId agency() {
        return new AgencyId(agencyId);
    }
}
