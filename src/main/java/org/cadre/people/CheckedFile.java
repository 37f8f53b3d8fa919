package org.cadre.people;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.cadre.id.Uuid7;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file of many rows: read and checked, then applied by who confirms it, and for a day taken back
 * as a whole.
 */
@MappedSuperclass
public abstract class CheckedFile {

    private static final Duration UNDO = Duration.ofHours(24);

    @Id private UUID id;
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private ImportState state;

    private Instant madeAt;
    private UUID madeBy;
    private @Nullable Instant appliedAt;
    private @Nullable UUID appliedBy;
    private @Nullable Instant undoneAt;
    private @Nullable UUID undoneBy;
    @Version private int version;

    protected CheckedFile() {}

    protected CheckedFile(String fileName, UUID by, Instant at) {
        this.id = Uuid7.at(at);
        this.fileName = fileName;
        this.state = ImportState.CHECKED;
        this.madeBy = by;
        this.madeAt = at;
    }

    protected UUID key() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public ImportState state() {
        return state;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Optional<Instant> appliedAt() {
        return Optional.ofNullable(appliedAt);
    }

    public Optional<Instant> undoneAt() {
        return Optional.ofNullable(undoneAt);
    }

    /** When the undo ends; empty before the file is applied. */
    public Optional<Instant> undoUntil() {
        return appliedAt().map(at -> at.plus(UNDO));
    }

    /** Whether it is applied, and not too long ago to be taken back. */
    public boolean mayBeUndone(Instant now) {
        return undoUntil().filter(now::isBefore).isPresent();
    }

    public void apply(UUID by, Instant at) {
        state = ImportState.APPLIED;
        appliedBy = by;
        appliedAt = at;
    }

    public void undo(UUID by, Instant at) {
        state = ImportState.UNDONE;
        undoneBy = by;
        undoneAt = at;
    }
}
