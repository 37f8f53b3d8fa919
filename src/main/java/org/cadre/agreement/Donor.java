package org.cadre.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.id.Uuid7;

import java.time.Instant;
import java.util.UUID;

/** Who pays. */
@Entity
@Table(name = "donor")
class Donor {

    @Id private UUID id;
    private String name;
    private String shortName;
    @Version private int version;

    protected Donor() {}

    Donor(String name, String shortName, Instant at) {
        this.id = Uuid7.at(at);
        this.name = name;
        this.shortName = shortName;
    }

    DonorId id() {
        return new DonorId(id);
    }

    DonorRow row() {
        return new DonorRow(id(), name, shortName);
    }
}
