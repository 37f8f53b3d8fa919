package org.cadre.diversity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.id.Uuid7;

import java.time.Instant;
import java.util.UUID;

/** That somebody who did not ask for a release lets it out. */
@Entity
@Table(name = "statistics_approval")
class Approval {

    @Id private UUID id;
    private UUID releaseId;
    private UUID approvedBy;
    private boolean oversight;
    private String words;
    private Instant at;

    protected Approval() {}

    Approval(ReleaseId release, UUID approver, boolean oversight, String words, Instant at) {
        this.id = Uuid7.at(at);
        this.releaseId = release.id();
        this.approvedBy = approver;
        this.oversight = oversight;
        this.words = words;
        this.at = at;
    }

    UUID approver() {
        return approvedBy;
    }

    /** Whether it was given by oversight, and not by who runs the programme. */
    boolean isOversight() {
        return oversight;
    }

    String words() {
        return words;
    }

    Instant at() {
        return at;
    }
}
