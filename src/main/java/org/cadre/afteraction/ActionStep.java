package org.cadre.afteraction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.cadre.afteraction.action.ActionState;
import org.cadre.id.Uuid7;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One step of a corrective action; it is never changed. */
@Entity
class ActionStep {

    @Id private UUID id;
    private UUID actionId;
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(11)")
    private ActionState state;

    private @Nullable UUID doneBy;
    private Instant at;

    @Column(columnDefinition = "text")
    private String words;

    @Column(columnDefinition = "text")
    private String evidence;

    protected ActionStep() {}

    /** What the action has become, in its next step. */
    ActionStep(
            CorrectiveAction action, Optional<UUID> by, Instant at, String words, String evidence) {
        this.id = Uuid7.at(at);
        this.actionId = action.id().id();
        this.number = action.nextStep();
        this.state = action.state();
        this.doneBy = by.orElse(null);
        this.at = at;
        this.words = words;
        this.evidence = evidence;
    }

    UUID id() {
        return id;
    }

    ActionState state() {
        return state;
    }

    Optional<UUID> by() {
        return Optional.ofNullable(doneBy);
    }

    Instant at() {
        return at;
    }

    String words() {
        return words;
    }

    /** What shows it: where a document lies, what was measured; empty for none. */
    String evidence() {
        return evidence;
    }
}
