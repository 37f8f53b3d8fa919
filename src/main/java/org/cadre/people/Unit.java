package org.cadre.people;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.cadre.id.Uuid7;

import java.time.Instant;
import java.util.UUID;

/** A part of an agency, for example its cyber unit. */
@Entity
class Unit {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Agency agency;

    private String name;
    private Instant createdAt;
    @Version private int version;

    protected Unit() {}

    Unit(Agency agency, String name, Instant at) {
        this.id = Uuid7.at(at);
        this.agency = agency;
        this.name = name.strip();
        this.createdAt = at;
    }

    UnitId id() {
        return new UnitId(id);
    }

    Agency agency() {
        return agency;
    }

    String name() {
        return name;
    }

    void rename(String newName) {
        name = newName.strip();
    }
}
