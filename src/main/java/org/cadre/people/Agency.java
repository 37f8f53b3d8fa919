package org.cadre.people;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.cadre.id.Uuid7;

import java.time.Instant;
import java.util.UUID;

/** A service that sends people: a police, a customs, a prosecution service, a laboratory. */
@Entity
class Agency {

    @Id private UUID id;
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "country_code", columnDefinition = "char(2)")
    private Country country;

    private Instant createdAt;
    @Version private int version;

    protected Agency() {}

    Agency(String name, Country country, Instant at) {
        this.id = Uuid7.at(at);
        this.name = name.strip();
        this.country = country;
        this.createdAt = at;
    }

    AgencyId id() {
        return new AgencyId(id);
    }

    String name() {
        return name;
    }

    Country country() {
        return country;
    }

    int version() {
        return version;
    }

    void change(String newName, Country newCountry) {
        name = newName.strip();
        country = newCountry;
    }
}
