package org.cadre.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What one holder of a certificate is asked to learn after a major step: what changed between the
 * version of the certificate and a newer one. Once for a person and newer version; done stays done.
 */
@Entity
class UpdateTask {

    @Id private UUID id;
    private UUID personId;
    private UUID heldVersionId;
    private UUID moduleVersionId;
    private LocalDate dueOn;
    private int minutes;
    private Instant givenAt;
    private @Nullable Instant doneAt;
    @Version private int version;

    protected UpdateTask() {}

    PersonId person() {
        return new PersonId(personId);
    }

    /** The version that the certificate names. */
    ModuleVersionId held() {
        return new ModuleVersionId(heldVersionId);
    }

    /** The version to learn. */
    ModuleVersionId module() {
        return new ModuleVersionId(moduleVersionId);
    }

    LocalDate dueOn() {
        return dueOn;
    }

    int minutes() {
        return minutes;
    }

    Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    boolean isDone() {
        return doneAt != null;
    }

    void finish(Instant at) {
        doneAt = at;
    }
}
