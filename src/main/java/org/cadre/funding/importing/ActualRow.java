package org.cadre.funding.importing;

import org.cadre.funding.importing.Imported.Parsed;
import org.cadre.table.Cells;
import org.cadre.table.Field;
import org.cadre.table.Mapping;
import org.cadre.table.Reason;
import org.cadre.table.Table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One cost that was paid.
 *
 * @param amount below 0 for money that came back
 * @param occurrence the how manieth of rows without a reference that say the same, from 1: two such
 *     payments on one day are two
 */
public record ActualRow(
        LocalDate date,
        String line,
        String agreement,
        String reference,
        String text,
        String party,
        Currency currency,
        BigDecimal amount,
        int occurrence) {

    public static final List<Field> FIELDS =
            List.of(
                    Field.DATE,
                    Field.LINE,
                    Field.AGREEMENT,
                    Field.REFERENCE,
                    Field.TEXT,
                    Field.PARTY,
                    Field.CURRENCY,
                    Field.AMOUNT);

    /** Whether it is money that came back. */
    public boolean isBack() {
        return amount.signum() < 0;
    }

    /**
     * The reference of its document, which a payment and what came back of it may share; without
     * one, all that the row says.
     */
    public String key() {
        return reference.isEmpty()
                ? String.join(
                        " | ",
                        date.toString(),
                        line,
                        agreement,
                        text,
                        currency.getCurrencyCode(),
                        amount.toPlainString(),
                        String.valueOf(occurrence))
                : reference + " | " + line + (isBack() ? " | back" : "");
    }

    /**
     * @param lines codes that are there
     * @param agreements references that are there; a row may name none
     * @param there by {@link #key}
     */
    public static Imported<ActualRow> read(
            Table table,
            Mapping mapping,
            Currency usual,
            Set<String> lines,
            Set<String> agreements,
            Map<String, ActualRow> there) {
        var parsed = new ArrayList<Parsed<ActualRow>>();
        var alike = new HashMap<ActualRow, Integer>();
        for (var row : table.rows()) {
            var cells = new Cells(row, mapping);
            var value = value(cells, usual, lines, agreements);
            parsed.add(
                    new Parsed<>(
                            row.number(),
                            value.map(each -> each.occurring(alike.merge(each, 1, Integer::sum))),
                            cells.reasons()));
        }
        return Imported.of(parsed, ActualRow::key, Field.REFERENCE, there);
    }

    private ActualRow occurring(int times) {
        return reference.isEmpty()
                ? new ActualRow(
                        date, line, agreement, reference, text, party, currency, amount, times)
                : this;
    }

    private static Optional<ActualRow> value(
            Cells cells, Currency usual, Set<String> lines, Set<String> agreements) {
        var date = cells.requiredDay(Field.DATE);
        var line = cells.required(Field.LINE);
        var agreement = cells.text(Field.AGREEMENT);
        var reference = cells.text(Field.REFERENCE);
        var text = cells.text(Field.TEXT);
        var party = cells.text(Field.PARTY);
        var currency = cells.currency(usual);
        var amount = cells.requiredAmount(Field.AMOUNT, currency);
        if (!line.isEmpty() && !lines.contains(line)) {
            cells.refuse(Field.LINE, Reason.Problem.UNKNOWN, line);
        }
        if (!agreement.isEmpty() && !agreements.contains(agreement)) {
            cells.refuse(Field.AGREEMENT, Reason.Problem.UNKNOWN, agreement);
        }
        return cells.reasons().isEmpty()
                ? Optional.of(
                        new ActualRow(
                                date.orElseThrow(),
                                line,
                                agreement,
                                reference,
                                text,
                                party,
                                currency.orElseThrow(),
                                amount.orElseThrow(),
                                1))
                : Optional.empty();
    }
}
