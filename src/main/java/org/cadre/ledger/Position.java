package org.cadre.ledger;

import org.cadre.money.Money;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * Where a journal stands.
 *
 * @param upTo the number of its last entry; 0 for none
 * @param lastHash of that entry
 * @param rates by currency the newest approved one: what one unit is worth in that of the journal
 * @param pending asked for of each fund and not decided
 * @param months that are in the journal, the oldest first
 */
public record Position(
        Currency currency,
        int upTo,
        String lastHash,
        Map<String, BigDecimal> rates,
        Map<Fund, Money> pending,
        List<Month> months) {

    public record Month(YearMonth month, PeriodState state) {}
}
