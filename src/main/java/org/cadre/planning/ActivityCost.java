package org.cadre.planning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.cadre.budget.LineId;
import org.cadre.money.Money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.UUID;

/** What an activity costs on a line in a month, in minor units of the budget's currency. */
@Entity
@Table(name = "planned_cost")
class ActivityCost {

    @EmbeddedId private Key key;
    private long minor;

    protected ActivityCost() {}

    ActivityCost(ActivityId activity, LineId line, YearMonth month, long minor) {
        this.key = new Key(activity.id(), line.id(), month.atDay(1));
        this.minor = minor;
    }

    @Embeddable
    record Key(UUID activityId, UUID lineId, LocalDate month) {}

    ActivityId activity() {
        return new ActivityId(key.activityId());
    }

    ActivityRow.CostRow row(Currency currency) {
        return new ActivityRow.CostRow(
                new LineId(key.lineId()), YearMonth.from(key.month()), new Money(minor, currency));
    }
}
