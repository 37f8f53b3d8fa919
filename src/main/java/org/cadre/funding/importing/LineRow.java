package org.cadre.funding.importing;

import org.cadre.funding.importing.Imported.Parsed;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a budget line has, in all or in one month; code and month are its key.
 *
 * @param month empty where the amount is of the whole budget
 */
public record LineRow(
        String code,
        String title,
        String purpose,
        Optional<Integer> priority,
        Optional<YearMonth> month,
        Currency currency,
        BigDecimal amount) {

    public static final List<Field> FIELDS =
            List.of(
                    Field.LINE,
                    Field.TITLE,
                    Field.TEXT,
                    Field.PURPOSE,
                    Field.PRIORITY,
                    Field.MONTH,
                    Field.CURRENCY,
                    Field.AMOUNT);

    public String key() {
        return month.map(each -> code + " " + each).orElse(code);
    }

    /**
     * @param there by {@link #key}
     */
    public static Imported<LineRow> read(
            Table table, Mapping mapping, Currency usual, Map<String, LineRow> there) {
        var parsed =
                table.rows().stream()
                        .map(row -> parsed(row.number(), new Cells(row, mapping), mapping, usual))
                        .toList();
        return Imported.of(parsed, LineRow::key, Field.LINE, there);
    }

    private static Parsed<LineRow> parsed(
            int number, Cells cells, Mapping mapping, Currency usual) {
        var code = cells.required(Field.LINE);
        var title = cells.text(mapping.has(Field.TITLE) ? Field.TITLE : Field.TEXT);
        var purpose = cells.text(Field.PURPOSE);
        var priority = cells.whole(Field.PRIORITY);
        var month = cells.day(Field.MONTH).map(YearMonth::from);
        var currency = cells.currency(usual);
        var amount = cells.requiredAmount(Field.AMOUNT, currency);
        if (amount.filter(each -> each.signum() < 0).isPresent()) {
            cells.refuse(Field.AMOUNT, Reason.Problem.BELOW_ZERO, cells.text(Field.AMOUNT));
        }
        if (!cells.reasons().isEmpty()) {
            return new Parsed<>(number, Optional.empty(), cells.reasons());
        }
        return new Parsed<>(
                number,
                Optional.of(
                        new LineRow(
                                code,
                                title,
                                purpose,
                                priority,
                                month,
                                currency.orElseThrow(),
                                amount.orElseThrow())),
                List.of());
    }
}
