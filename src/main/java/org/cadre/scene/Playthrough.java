package org.cadre.scene;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.cadre.people.Shore;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One go of one person at a scene: open until the last choice, then for ever as it was. The variant
 * of the text is fixed at its start; the language is that of whoever reads.
 */
@Entity
class Playthrough {

    @Id private UUID id;
    private UUID personId;
    private UUID moduleVersionId;
    private String sceneKey;
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private @Nullable Shore shore;

    private Instant begunAt;
    private @Nullable Instant endedAt;
    private @Nullable Integer points;
    private @Nullable Integer percent;
    private @Nullable Integer criticalErrors;

    @Column(columnDefinition = "bit")
    private @Nullable Boolean passed;

    private @Nullable Instant debriefedAt;
    @Version private int version;

    protected Playthrough() {}

    Playthrough(PersonId person, SceneId scene, int number, Optional<Shore> shore, Instant at) {
        this.id = Uuid7.at(at);
        this.personId = person.id();
        this.moduleVersionId = scene.moduleVersionId();
        this.sceneKey = scene.sceneKey();
        this.number = number;
        this.shore = shore.orElse(null);
        this.begunAt = at;
    }

    PlaythroughId id() {
        return new PlaythroughId(id);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    ModuleVersionId moduleVersion() {
        return new ModuleVersionId(moduleVersionId);
    }

    SceneId scene() {
        return new SceneId(moduleVersionId, sceneKey);
    }

    int number() {
        return number;
    }

    Optional<Shore> shore() {
        return Optional.ofNullable(shore);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    boolean isOpen() {
        return endedAt == null;
    }

    boolean isDebriefed() {
        return debriefedAt != null;
    }

    int points() {
        return result(points);
    }

    int percent() {
        return result(percent);
    }

    int criticalErrors() {
        return result(criticalErrors);
    }

    private static int result(@Nullable Integer value) {
        return Objects.requireNonNull(value, "an open playthrough has no result");
    }

    boolean passed() {
        return Boolean.TRUE.equals(passed);
    }

    /** Closes the playthrough with what its way is worth. */
    void end(Way way, Instant at) {
        if (!isOpen() || !way.isOver()) {
            throw new IllegalStateException("playthrough " + id + " cannot end");
        }
        endedAt = at;
        points = way.points();
        percent = way.percent();
        criticalErrors = way.criticalErrors();
        passed = way.passed();
    }

    /** The player was asked why; from now on the debrief shows what. */
    void debrief(Instant at) {
        if (debriefedAt == null) {
            debriefedAt = at;
        }
    }
}
