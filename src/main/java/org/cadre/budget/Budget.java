package org.cadre.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.catalogue.ProgrammeId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Currency;
import java.util.UUID;

/** The budget of a programme: one currency, in which everything adds up. */
@Entity
@Table(name = "budget")
class Budget {

    @Id private UUID programmeId;

    @Column(columnDefinition = "char(3)")
    private String currency;

    private @Nullable UUID openedBy;
    private Instant openedAt;
    @Version private int version;

    protected Budget() {}

    Budget(ProgrammeId programme, Currency currency, @Nullable UUID by, Instant at) {
        this.programmeId = programme.id();
        this.currency = currency.getCurrencyCode();
        this.openedBy = by;
        this.openedAt = at;
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }
}
