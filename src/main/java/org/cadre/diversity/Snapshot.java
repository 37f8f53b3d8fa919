package org.cadre.diversity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortId;
import org.cadre.id.Uuid7;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who a cohort or a programme was at an official moment: taken once, never changed.
 *
 * <p>Its counts stand apart, as {@link SealedCounts}.
 */
@Entity
@Table(name = "statistics_snapshot")
class Snapshot {

    @Id private UUID id;
    private UUID programmeId;
    private @Nullable UUID cohortId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(15)")
    private Moment moment;

    private int year;
    private String occasion;
    private int people;
    private String classifications;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    private @Nullable UUID takenBy;
    private Instant takenAt;

    /** Of what a snapshot is taken. */
    record Subject(ProgrammeId programme, Optional<CohortId> cohort, Moment moment, int year) {

        /** What makes it the only one. */
        String occasion() {
            return cohort.map(each -> "cohort " + each).orElse("programme " + programme)
                    + (" " + moment)
                    + cohort.map(each -> "").orElse(" " + year);
        }
    }

    protected Snapshot() {}

    Snapshot(
            Subject subject,
            int people,
            Map<Attribute, Integer> versions,
            Optional<UUID> by,
            Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = subject.programme().id();
        this.cohortId = subject.cohort().map(CohortId::id).orElse(null);
        this.moment = subject.moment();
        this.year = subject.year();
        this.occasion = subject.occasion();
        this.people = people;
        this.classifications =
                new TreeMap<>(versions)
                        .entrySet().stream()
                                .map(each -> each.getKey() + "=" + each.getValue())
                                .collect(Collectors.joining(","));
        this.sha256 = "";
        this.takenBy = by.orElse(null);
        this.takenAt = at;
    }

    /** Of what is sealed. */
    void hash(String hash) {
        sha256 = hash;
    }

    SnapshotId id() {
        return new SnapshotId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    Optional<CohortId> cohort() {
        return Optional.ofNullable(cohortId).map(CohortId::new);
    }

    Moment moment() {
        return moment;
    }

    int year() {
        return year;
    }

    /** The same for every moment of a cohort, and for every year of a programme. */
    String subject() {
        return cohortId == null ? programmeId + " " + moment : cohortId.toString();
    }

    int people() {
        return people;
    }

    String sha256() {
        return sha256;
    }

    Instant takenAt() {
        return takenAt;
    }

    /** The versions of the classifications that were used. */
    Map<Attribute, Integer> versions() {
        var versions = new EnumMap<Attribute, Integer>(Attribute.class);
        for (var each : classifications.split(",")) {
            var part = each.split("=");
            versions.put(Attribute.valueOf(part[0]), Integer.valueOf(part[1]));
        }
        return versions;
    }
}
