package org.cadre.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What postings come to, kept by the database with each of them. What is read here is what the
 * postings say, in a row for each line, agreement, account, month and currency.
 */
@Entity
@Immutable
@Table(name = "ledger_sum")
@Synchronize({"ledger_sum", "ledger_posting"})
class KeptSum {

    private static final UUID NONE = new UUID(0, 0);

    @EmbeddedId private Key key;
    private long minor;
    private long baseMinor;

    protected KeptSum() {}

    /** Agreement and line are nil where the postings name none. */
    @Embeddable
    record Key(
            UUID programmeId,
            UUID agreementId,
            UUID lineId,
            UUID accountId,
            LocalDate month,
            @Column(columnDefinition = "char(3)") String currency) {}

    /** Nothing for the nil id. */
    static @Nullable UUID idOf(@Nullable Object stored) {
        return NONE.equals(stored) ? null : (UUID) stored;
    }
}
