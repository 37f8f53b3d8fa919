package org.cadre.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.id.Uuid7;

import java.time.Instant;
import java.util.UUID;

/** A funded line of capacity building, in which cohorts are opened. */
@Entity
class Programme {

    @Id private UUID id;
    private String name;
    private Instant createdAt;
    @Version private int version;

    protected Programme() {}

    Programme(String name, Instant at) {
        this.id = Uuid7.at(at);
        this.name = name;
        this.createdAt = at;
    }

    ProgrammeId id() {
        return new ProgrammeId(id);
    }

    int version() {
        return version;
    }

    void rename(String newName) {
        name = newName;
    }
}
