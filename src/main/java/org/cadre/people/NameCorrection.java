package org.cadre.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.cadre.id.Uuid7;

import java.time.Instant;
import java.util.UUID;

/** The record of a corrected name: old, new, who, when, why. */
@Entity
class NameCorrection {

    @Id private UUID id;
    private UUID personId;
    private String oldName;
    private String newName;
    private String reason;
    private UUID correctedBy;
    private Instant correctedAt;

    protected NameCorrection() {}

    NameCorrection(Person person, String newName, String reason, PersonId by, Instant at) {
        this.id = Uuid7.at(at);
        this.personId = person.id().id();
        this.oldName = person.name();
        this.newName = newName;
        this.reason = reason;
        this.correctedBy = by.id();
        this.correctedAt = at;
    }

    /** For a correction that changes the person by a statement over many. */
    NameCorrection(
            UUID person, String oldName, String newName, String reason, PersonId by, Instant at) {
        this.id = Uuid7.at(at);
        this.personId = person;
        this.oldName = oldName;
        this.newName = newName;
        this.reason = reason;
        this.correctedBy = by.id();
        this.correctedAt = at;
    }

    String oldName() {
        return oldName;
    }

    String newName() {
        return newName;
    }

    String reason() {
        return reason;
    }

    Instant correctedAt() {
        return correctedAt;
    }
}
