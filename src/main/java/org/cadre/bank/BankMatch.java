package org.cadre.bank;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.cadre.ledger.EntryId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A line was matched with an entry, or its match was undone; never changed. The last number of a
 * line counts; several entries that explain a line together have the same one.
 */
@Entity
@Immutable
@Table(name = "bank_match")
class BankMatch {

    @EmbeddedId private Key key;
    private @Nullable UUID entryId;
    private @Nullable UUID matchedBy;
    private Instant matchedAt;

    protected BankMatch() {}

    @Embeddable
    record Key(UUID lineId, int number, int place) {}

    /**
     * @param entry null for what is undone
     */
    BankMatch(Key key, @Nullable EntryId entry, @Nullable UUID by, Instant at) {
        this.key = key;
        this.entryId = entry == null ? null : entry.id();
        this.matchedBy = by;
        this.matchedAt = at;
    }

    UUID line() {
        return key.lineId();
    }

    int number() {
        return key.number();
    }

    @Nullable UUID entry() {
        return entryId;
    }
}
