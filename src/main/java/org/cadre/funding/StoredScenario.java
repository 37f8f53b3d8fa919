package org.cadre.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.platform.refusal.Stale;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A scenario that somebody keeps: its name and how it differs from what is planned. */
@Entity
@Table(name = "funding_scenario")
class StoredScenario {

    @Id private UUID id;
    private UUID programmeId;
    private String name;

    @Column(columnDefinition = "longtext")
    private String steps;

    private @Nullable Instant deletedAt;
    @Version private int version;

    protected StoredScenario() {}

    StoredScenario(ProgrammeId programme, String name, List<ScenarioStep> steps, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.name = name;
        this.steps = ScenarioStep.write(steps);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    /** Refuses with {@link Stale} what was read before somebody changed it. */
    void requireAsRead(int read) {
        if (version != read) {
            throw new Stale();
        }
    }

    List<ScenarioStep> steps() {
        return ScenarioStep.read(steps);
    }

    void rename(String other) {
        name = other;
    }

    void add(ScenarioStep step) {
        var all = new ArrayList<>(steps());
        all.add(step);
        steps = ScenarioStep.write(all);
    }

    void remove(int place) {
        var all = new ArrayList<>(steps());
        all.remove(place);
        steps = ScenarioStep.write(all);
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    void delete(Instant at) {
        deletedAt = at;
    }

    void restore() {
        deletedAt = null;
    }

    ScenarioRow row() {
        return new ScenarioRow(
                new ScenarioId(id), programme(), name, steps(), isDeleted(), version);
    }
}
