package org.cadre.budget;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** What a version means to spend on a line in a month, in minor units of the budget's currency. */
@Entity
@Table(name = "budget_amount")
class BudgetAmount {

    @EmbeddedId private Key key;
    private long minor;

    protected BudgetAmount() {}

    BudgetAmount(BudgetVersionId version, LineId line, YearMonth month, long minor) {
        this.key = new Key(version.id(), line.id(), month.atDay(1));
        this.minor = minor;
    }

    @Embeddable
    record Key(UUID versionId, UUID lineId, LocalDate month) {}

    LineId line() {
        return new LineId(key.lineId());
    }

    YearMonth month() {
        return YearMonth.from(key.month());
    }

    long minor() {
        return minor;
    }
}
