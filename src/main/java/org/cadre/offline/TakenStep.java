package org.cadre.offline;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.time.Instant;

/** A late step that was taken, so that it is not taken again; never changed. */
@Entity
class TakenStep {

    @EmbeddedId private TakenStepId id;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private LateOutcome outcome;

    private Instant takenAt;

    protected TakenStep() {}

    TakenStep(TakenStepId id, LateOutcome outcome, Instant at) {
        this.id = id;
        this.outcome = outcome;
        this.takenAt = at;
    }

    LateOutcome outcome() {
        return outcome;
    }
}
