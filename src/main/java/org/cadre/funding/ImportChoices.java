package org.cadre.funding;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.CostCategory;
import org.cadre.table.DayStyle;
import org.cadre.table.Field;
import org.cadre.table.NumberStyle;
import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody says about a spreadsheet; all that is empty is found out by its heads and cells.
 *
 * @param sheet its name; empty for the first
 * @param currency of amounts beside which none stands; null for that of the budget
 * @param agreement that pays for costs beside which none stands
 * @param country where the costs are
 * @param first of the months over which an amount without a month is spread
 */
public record ImportChoices(
        String sheet,
        Optional<Map<Field, Integer>> columns,
        @Nullable NumberStyle numbers,
        @Nullable DayStyle days,
        @Nullable Currency currency,
        @Nullable AgreementId agreement,
        String country,
        @Nullable CostCategory category,
        @Nullable YearMonth first,
        @Nullable YearMonth last) {

    public static final ImportChoices NONE =
            new ImportChoices("", Optional.empty(), null, null, null, null, "", null, null, null);

    public ImportChoices {
        country = country.toUpperCase(Locale.ROOT);
    }
}
