package org.cadre.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private AgencyKind kind;

    private Instant createdAt;
    @Version private int version;

    protected Agency() {}

    Agency(String name, AgencyKind kind, Country country, Instant at) {
        this.id = Uuid7.at(at);
        this.name = name.strip();
        this.kind = kind;
        this.country = country;
        this.createdAt = at;
    }

    AgencyId id() {
        return new AgencyId(id);
    }

    String name() {
        return name;
    }

    AgencyKind kind() {
        return kind;
    }

    Country country() {
        return country;
    }

    int version() {
        return version;
    }

    void change(String newName, AgencyKind newKind, Country newCountry) {
        name = newName.strip();
        kind = newKind;
        country = newCountry;
    }
}
