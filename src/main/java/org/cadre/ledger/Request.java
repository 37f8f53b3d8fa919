package org.cadre.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.Cost;
import org.cadre.agreement.CostCategory;
import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.money.Money;
import org.cadre.text.Sha256;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Somebody asks for money, or says that some has come. An approval binds to all it says. */
@Entity
@Table(name = "ledger_request")
class Request {

    @Id private UUID id;
    private UUID programmeId;
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(9)")
    private RequestKind kind;

    private LocalDate day;
    private UUID agreementId;
    private @Nullable UUID lineId;

    @Column(columnDefinition = "char(2)")
    private @Nullable String country;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private @Nullable CostCategory category;

    private long minor;

    @Column(columnDefinition = "char(3)")
    private String currency;

    private long baseMinor;
    private @Nullable UUID rateId;
    private String payee;
    private String document;
    private String purpose;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(9)")
    private RequestState state;

    private @Nullable UUID askedBy;
    private Instant askedAt;
    private @Nullable UUID approvedBy;
    private @Nullable Instant approvedAt;

    @Column(columnDefinition = "char(64)")
    private @Nullable String sha256;

    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;
    private String reason;
    @Version private int version;

    protected Request() {}

    Request(Journal journal, RequestPlan plan, Worth worth, @Nullable UUID by, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = journal.programme().id();
        this.number = journal.nextRequest();
        this.kind = plan.kind();
        this.agreementId = plan.agreement().id();
        this.state = RequestState.ASKED;
        this.askedBy = by;
        this.askedAt = at;
        this.reason = "";
        follow(plan, worth);
    }

    /**
     * What an amount is worth in the currency of the journal.
     *
     * @param rate null where it is in that currency
     */
    record Worth(Money base, @Nullable RateId rate) {}

    /** What is asked for is something else now; whoever has read it has to read it again. */
    final void follow(RequestPlan plan, Worth worth) {
        agreementId = plan.agreement().id();
        lineId = plan.line() == null ? null : plan.line().id();
        day = plan.day();
        country = plan.country().isEmpty() ? null : plan.country();
        category = plan.category();
        minor = plan.amount().minor();
        currency = plan.amount().currency().getCurrencyCode();
        payee = plan.payee();
        document = plan.document();
        purpose = plan.purpose();
        is(worth);
    }

    final void is(Worth worth) {
        baseMinor = worth.base().minor();
        rateId = worth.rate() == null ? null : worth.rate().id();
    }

    RequestId id() {
        return new RequestId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    RequestKind kind() {
        return kind;
    }

    RequestState state() {
        return state;
    }

    LocalDate day() {
        return day;
    }

    AgreementId agreement() {
        return new AgreementId(agreementId);
    }

    /** Where the money stands; a receipt has none. */
    Fund fund() {
        return new Fund(agreement(), new LineId(Objects.requireNonNull(lineId)));
    }

    /** The cost on a day; only a payment has one. */
    Cost cost(LocalDate on) {
        return new Cost(
                fund().line(),
                on,
                Objects.requireNonNull(country),
                Objects.requireNonNull(category));
    }

    Money amount() {
        return Money.of(minor, currency);
    }

    Money base(Currency base) {
        return new Money(baseMinor, base);
    }

    Optional<RateId> rate() {
        return Optional.ofNullable(rateId).map(RateId::new);
    }

    String payee() {
        return payee;
    }

    String purpose() {
        return purpose;
    }

    String document() {
        return document;
    }

    String label() {
        return payee + ", " + document + ": " + purpose;
    }

    @Nullable UUID askedBy() {
        return askedBy;
    }

    @Nullable UUID approvedBy() {
        return approvedBy;
    }

    /** Rule I14: SHA-256 of everything that an approval says yes to. */
    String content() {
        return Sha256.hex(
                String.join(
                        "\n",
                        id.toString(),
                        kind.name(),
                        day.toString(),
                        agreementId.toString(),
                        Entry.text(lineId),
                        Entry.text(country),
                        Entry.text(category),
                        Long.toString(minor),
                        currency,
                        payee,
                        document,
                        purpose));
    }

    /** Whether it is what was approved. */
    boolean isAsApproved() {
        return content().equals(sha256);
    }

    void require(RequestState wanted) {
        if (state != wanted) {
            throw new Requests.RequestStands(state);
        }
    }

    void approve(@Nullable UUID by, Instant at) {
        require(RequestState.ASKED);
        state = RequestState.APPROVED;
        sha256 = content();
        approvedBy = by;
        approvedAt = at;
    }

    void end(RequestState last, String words, @Nullable UUID by, Instant at) {
        state = last;
        reason = words;
        endedBy = by;
        endedAt = at;
    }

    RequestRow row(Currency base, @Nullable Encumbrance encumbrance) {
        return new RequestRow(
                id(),
                programme(),
                number,
                kind,
                day,
                agreement(),
                lineId == null ? null : new LineId(lineId),
                country == null ? "" : country,
                category,
                amount(),
                base(base),
                payee,
                document,
                purpose,
                state,
                reason,
                askedBy,
                approvedBy,
                endedBy,
                content(),
                encumbrance == null ? null : encumbrance.row(base));
    }
}
