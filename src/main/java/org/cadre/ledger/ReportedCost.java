package org.cadre.ledger;

import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * A line of the journal as a report to a donor counts it.
 *
 * @param role {@code ALLOTTED} for what was given to the line, {@code EXPENSE} for what was spent,
 *     {@code ENCUMBERED} for what is promised out
 * @param row number of its row in the report, the first is 1
 * @param rate what one unit of the currency of the grant was worth; null where none is needed or
 *     none is known
 * @param granted in the currency of the grant; null where no rate is known
 */
public record ReportedCost(
        EntryRow entry,
        YearMonth month,
        AccountRole role,
        int row,
        Money amount,
        Money base,
        @Nullable BigDecimal rate,
        @Nullable Money granted) {}
