package org.cadre.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.id.Uuid7;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A change of what was signed, asked for by one person and decided by another. */
@Entity
@Table(name = "agreement_amendment")
class Amendment {

    @Id private UUID id;
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(9)")
    private AmendmentKind kind;

    private long minor;
    private @Nullable LocalDate eligibleTo;
    private String document;
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(8)")
    private Decision state;

    private @Nullable UUID askedBy;
    private Instant askedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    @Version private int version;

    protected Amendment() {}

    Amendment(AgreementId agreement, AmendmentPlan plan, @Nullable UUID by, Instant at) {
        this.id = Uuid7.at(at);
        this.agreementId = agreement.id();
        this.kind = plan.kind();
        this.minor = plan.amount().minor();
        this.eligibleTo = plan.to();
        this.document = plan.document();
        this.reason = plan.reason();
        this.state = Decision.ASKED;
        this.askedBy = by;
        this.askedAt = at;
    }

    AmendmentId id() {
        return new AmendmentId(id);
    }

    AgreementId agreement() {
        return new AgreementId(agreementId);
    }

    AmendmentKind kind() {
        return kind;
    }

    long minor() {
        return minor;
    }

    Optional<LocalDate> eligibleTo() {
        return Optional.ofNullable(eligibleTo);
    }

    @Nullable UUID askedBy() {
        return askedBy;
    }

    void decide(Decision decision, @Nullable UUID by, Instant at) {
        if (state != Decision.ASKED) {
            throw new Amendments.AmendmentStands(state);
        }
        state = decision;
        decidedBy = by;
        decidedAt = at;
    }

    AgreementDetail.AmendmentRow row(String currency) {
        return new AgreementDetail.AmendmentRow(
                id(),
                kind,
                Money.of(minor, currency),
                eligibleTo,
                document,
                reason,
                state,
                askedBy,
                askedAt);
    }
}
