package org.cadre.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.money.Money;

import java.util.Currency;
import java.util.UUID;

/** Money promised out by an approval. What was paid, given back and is open is the whole of it. */
@Entity
@Table(name = "encumbrance")
class Encumbrance {

    @Id private UUID requestId;
    private long originalMinor;
    private long liquidatedMinor;
    private long releasedMinor;
    @Version private int version;

    protected Encumbrance() {}

    Encumbrance(RequestId request, Money original) {
        this.requestId = request.id();
        this.originalMinor = original.minor();
    }

    Money open(Currency base) {
        return new Money(originalMinor - liquidatedMinor - releasedMinor, base);
    }

    /** So much was paid, and nothing more than is open. */
    void liquidate(Money part) {
        require(part);
        liquidatedMinor += part.minor();
    }

    /** So much is not needed. */
    void release(Money part) {
        require(part);
        releasedMinor += part.minor();
    }

    private void require(Money part) {
        if (part.isNegative() || part.compareTo(open(part.currency())) > 0) {
            throw new IllegalArgumentException(part + " of " + open(part.currency()));
        }
    }

    EncumbranceState state() {
        if (liquidatedMinor + releasedMinor < originalMinor) {
            return liquidatedMinor > 0 ? EncumbranceState.PARTLY : EncumbranceState.OPEN;
        }
        return liquidatedMinor > 0 ? EncumbranceState.LIQUIDATED : EncumbranceState.RELEASED;
    }

    RequestRow.Promised row(Currency base) {
        return new RequestRow.Promised(
                new Money(originalMinor, base),
                new Money(liquidatedMinor, base),
                new Money(releasedMinor, base),
                open(base),
                state());
    }
}
