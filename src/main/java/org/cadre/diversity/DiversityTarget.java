package org.cadre.diversity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The least share that a programme promised of a category; ended, never changed. */
@Entity
class DiversityTarget {

    @Id private UUID id;
    private UUID programmeId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private Attribute attribute;

    private String code;
    private int leastPercent;
    private @Nullable UUID setBy;
    private Instant setAt;
    private @Nullable Instant endedAt;

    protected DiversityTarget() {}

    DiversityTarget(
            ProgrammeId programme,
            Attribute attribute,
            String code,
            int leastPercent,
            Optional<UUID> by,
            Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.attribute = attribute;
        this.code = code;
        this.leastPercent = leastPercent;
        this.setBy = by.orElse(null);
        this.setAt = at;
    }

    UUID id() {
        return id;
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    boolean isOf(Attribute other, String otherCode) {
        return attribute == other && code.equals(otherCode);
    }

    void end(Instant at) {
        endedAt = at;
    }

    boolean isPromisedBefore(Instant at) {
        return setAt.isBefore(at);
    }

    Target target() {
        return new Target(id, attribute, code, leastPercent);
    }
}
