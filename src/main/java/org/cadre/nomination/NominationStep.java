package org.cadre.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.cadre.id.Uuid7;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One step of a nomination: what it became, who did it, when and why. It is never changed. */
@Entity
class NominationStep {

    @Id private UUID id;
    private UUID nominationId;
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(16)")
    private NominationState state;

    private @Nullable UUID doneBy;
    private Instant at;
    private String words;

    protected NominationStep() {}

    NominationStep(Nomination nomination, Optional<UUID> by, Instant at, String words) {
        this.id = Uuid7.at(at);
        this.nominationId = nomination.id().id();
        this.number = nomination.nextStep();
        this.state = nomination.state();
        this.doneBy = by.orElse(null);
        this.at = at;
        this.words = words;
    }

    NominationState state() {
        return state;
    }

    /** Empty where Cadre did it by a rule or by the clock. */
    Optional<UUID> by() {
        return Optional.ofNullable(doneBy);
    }

    Instant at() {
        return at;
    }

    String words() {
        return words;
    }
}
