package org.cadre.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.id.Uuid7;
import org.cadre.people.ImportState;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A list of people who are to be enrolled in a cohort: read and checked, then applied by who
 * confirms it, and for a day taken back as a whole.
 */
@Entity
class EnrolmentList {

    /** How long it can be taken back. */
    static final Duration UNDO = Duration.ofHours(24);

    @Id private UUID id;
    private UUID cohortId;
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

    protected EnrolmentList() {}

    EnrolmentList(CohortId cohort, String fileName, UUID by, Instant at) {
        this.id = Uuid7.at(at);
        this.cohortId = cohort.id();
        this.fileName = fileName;
        this.state = ImportState.CHECKED;
        this.madeBy = by;
        this.madeAt = at;
    }

    EnrolmentListId id() {
        return new EnrolmentListId(id);
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    String fileName() {
        return fileName;
    }

    ImportState state() {
        return state;
    }

    Instant madeAt() {
        return madeAt;
    }

    Optional<Instant> appliedAt() {
        return Optional.ofNullable(appliedAt);
    }

    Optional<Instant> undoneAt() {
        return Optional.ofNullable(undoneAt);
    }

    /** When the undo ends; empty before the list is applied. */
    Optional<Instant> undoUntil() {
        return appliedAt().map(at -> at.plus(UNDO));
    }

    void apply(UUID by, Instant at) {
        state = ImportState.APPLIED;
        appliedBy = by;
        appliedAt = at;
    }

    /** Refuses with {@link EnrolmentLists.ListStays}. */
    void undo(UUID by, Instant at) {
        if (undoUntil().filter(at::isBefore).isEmpty()) {
            throw new EnrolmentLists.ListStays();
        }
        state = ImportState.UNDONE;
        undoneBy = by;
        undoneAt = at;
    }
}
