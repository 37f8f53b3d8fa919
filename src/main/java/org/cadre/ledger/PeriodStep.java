package org.cadre.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.id.Uuid7;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** What was done to a month, and how far the journal had come; never changed. */
@Entity
@Immutable
@Table(name = "ledger_period_step")
class PeriodStep {

    @Id private UUID id;
    private UUID programmeId;
    private LocalDate month;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(11)")
    private PeriodState state;

    private String reason;
    private int lastNumber;

    @Column(columnDefinition = "char(64)")
    private String lastHash;

    private @Nullable UUID doneBy;
    private Instant doneAt;

    protected PeriodStep() {}

    PeriodStep(
            Journal journal,
            YearMonth month,
            PeriodState state,
            String reason,
            @Nullable UUID by,
            Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = journal.programme().id();
        this.month = month.atDay(1);
        this.state = state;
        this.reason = reason;
        this.lastNumber = journal.lastNumber();
        this.lastHash = journal.lastHash();
        this.doneBy = by;
        this.doneAt = at;
    }

    PeriodState state() {
        return state;
    }

    @Nullable UUID doneBy() {
        return doneBy;
    }

    PeriodRow.Step row() {
        return new PeriodRow.Step(state, reason, lastNumber, lastHash, doneBy, doneAt);
    }
}
