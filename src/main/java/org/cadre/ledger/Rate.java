package org.cadre.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

/** What one unit of a currency is worth in that of the journal from a day on, once approved. */
@Entity
@Table(name = "ledger_rate")
class Rate {

    @Id private UUID id;
    private UUID programmeId;
    private LocalDate day;

    @Column(columnDefinition = "char(3)")
    private String currency;

    @Column(precision = 20, scale = 10)
    private BigDecimal rate;

    private String source;
    private @Nullable UUID enteredBy;
    private Instant enteredAt;
    private @Nullable UUID approvedBy;
    private @Nullable Instant approvedAt;
    @Version private int version;

    protected Rate() {}

    Rate(ProgrammeId programme, RatePlan plan, @Nullable UUID by, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.day = plan.day();
        this.currency = plan.currency().getCurrencyCode();
        enter(plan, by, at);
    }

    final void enter(RatePlan plan, @Nullable UUID by, Instant at) {
        rate = plan.rate();
        source = plan.source();
        enteredBy = by;
        enteredAt = at;
    }

    RateId id() {
        return new RateId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    BigDecimal rate() {
        return rate;
    }

    boolean isApproved() {
        return approvedAt != null;
    }

    @Nullable UUID enteredBy() {
        return enteredBy;
    }

    void approve(@Nullable UUID by, Instant at) {
        approvedBy = by;
        approvedAt = at;
    }

    RateRow row() {
        return new RateRow(id(), day, currency, rate, source, isApproved(), enteredBy);
    }
}
