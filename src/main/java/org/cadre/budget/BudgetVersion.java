package org.cadre.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.platform.refusal.Stale;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** One version of a budget; from the moment it is submitted its amounts stay as they are. */
@Entity
@Table(name = "budget_version")
class BudgetVersion {

    @Id private UUID id;
    private UUID programmeId;
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private VersionState state;

    private String reason;
    private @Nullable UUID madeBy;
    private Instant madeAt;
    private @Nullable UUID submittedBy;
    private @Nullable Instant submittedAt;
    private @Nullable UUID approvedBy;
    private @Nullable Instant approvedAt;

    @Column(columnDefinition = "char(64)")
    private @Nullable String sha256;

    @Version private int version;

    protected BudgetVersion() {}

    BudgetVersion(ProgrammeId programme, int number, String reason, @Nullable UUID by, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.number = number;
        this.state = VersionState.DRAFT;
        this.reason = reason;
        this.madeBy = by;
        this.madeAt = at;
    }

    BudgetVersionId id() {
        return new BudgetVersionId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    int number() {
        return number;
    }

    VersionState state() {
        return state;
    }

    @Nullable UUID madeBy() {
        return madeBy;
    }

    @Nullable UUID submittedBy() {
        return submittedBy;
    }

    /** Refuses with {@link Budgets.VersionStands}. */
    void require(VersionState wanted) {
        if (state != wanted) {
            throw new Budgets.VersionStands(state);
        }
    }

    void submit(String hash, @Nullable UUID by, Instant at) {
        require(VersionState.DRAFT);
        state = VersionState.SUBMITTED;
        sha256 = hash;
        submittedBy = by;
        submittedAt = at;
    }

    /** Refuses with {@link Stale} what is not what was submitted. */
    void approve(String hash, @Nullable UUID by, Instant at) {
        require(VersionState.SUBMITTED);
        if (!hash.equals(sha256)) {
            throw new Stale();
        }
        state = VersionState.APPROVED;
        approvedBy = by;
        approvedAt = at;
    }

    void supersede() {
        require(VersionState.APPROVED);
        state = VersionState.SUPERSEDED;
    }

    BudgetDetail.VersionRow row() {
        return new BudgetDetail.VersionRow(
                id(), number, state, reason, madeAt, approvedAt, sha256 == null ? "" : sha256);
    }
}
