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
import org.cadre.money.Money;
import org.cadre.text.Sha256;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.UUID;

/** A transfer between two lines of a version; what one gives the other has, so it sums to zero. */
@Entity
@Table(name = "budget_transfer")
class BudgetTransfer {

    @Id private UUID id;
    private UUID versionId;
    private UUID fromLineId;
    private UUID toLineId;
    private LocalDate month;
    private long minor;
    private UUID agreementId;
    private String document;
    private @Nullable UUID documentId;
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(8)")
    private TransferState state;

    private @Nullable UUID askedBy;
    private Instant askedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    @Version private int version;

    protected BudgetTransfer() {}

    /**
     * @param document name of the document of the donor; empty for none
     */
    BudgetTransfer(
            BudgetVersionId version,
            TransferPlan plan,
            String document,
            @Nullable UUID by,
            Instant at) {
        this.id = Uuid7.at(at);
        this.versionId = version.id();
        this.fromLineId = plan.from().id();
        this.toLineId = plan.to().id();
        this.month = plan.month().atDay(1);
        this.minor = plan.amount().minor();
        this.agreementId = plan.agreement();
        this.document = document;
        this.documentId = plan.document() == null ? null : plan.document().id();
        this.reason = plan.reason();
        this.state = TransferState.ASKED;
        this.askedBy = by;
        this.askedAt = at;
        this.sha256 = content();
    }

    TransferId id() {
        return new TransferId(id);
    }

    BudgetVersionId budgetVersion() {
        return new BudgetVersionId(versionId);
    }

    LineId from() {
        return new LineId(fromLineId);
    }

    LineId to() {
        return new LineId(toLineId);
    }

    YearMonth month() {
        return YearMonth.from(month);
    }

    long minor() {
        return minor;
    }

    UUID agreement() {
        return agreementId;
    }

    boolean hasDocument() {
        return !document.isEmpty();
    }

    TransferState state() {
        return state;
    }

    @Nullable UUID askedBy() {
        return askedBy;
    }

    /** What an approval binds to. */
    final String content() {
        return Sha256.hex(
                String.join(
                        "\n",
                        versionId.toString(),
                        fromLineId.toString(),
                        toLineId.toString(),
                        month.toString(),
                        Long.toString(minor),
                        agreementId.toString(),
                        documentId == null ? document : document + " " + documentId,
                        reason));
    }

    String sha256() {
        return sha256;
    }

    void decide(TransferState decision, @Nullable UUID by, Instant at) {
        if (state != TransferState.ASKED) {
            throw new Transfers.TransferStands(state);
        }
        state = decision;
        decidedBy = by;
        decidedAt = at;
    }

    MovedMoney moved(ProgrammeId programme, Currency currency) {
        return new MovedMoney(
                programme,
                agreementId,
                from(),
                to(),
                new Money(minor, currency),
                reason,
                askedBy,
                decidedBy);
    }

    BudgetDetail.TransferRow row(Currency currency) {
        return new BudgetDetail.TransferRow(
                id(),
                from(),
                to(),
                month(),
                new Money(minor, currency),
                state,
                document,
                documentId == null ? null : new DocumentId(documentId),
                reason,
                askedBy,
                sha256);
    }
}
