package org.cadre.funding.importing;

import org.cadre.funding.importing.Imported.Parsed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An agreement as a spreadsheet has it; its reference is its key. */
public record AgreementRow(
        String reference,
        String donor,
        String title,
        Currency currency,
        BigDecimal amount,
        Optional<LocalDate> signedOn,
        LocalDate from,
        LocalDate to) {

    public static final List<Field> FIELDS =
            List.of(
                    Field.AGREEMENT,
                    Field.REFERENCE,
                    Field.DONOR,
                    Field.TITLE,
                    Field.CURRENCY,
                    Field.AMOUNT,
                    Field.SIGNED_ON,
                    Field.FROM,
                    Field.TO);

    /**
     * @param usual where the table names no currencies
     * @param there by their references
     */
    public static Imported<AgreementRow> read(
            Table table, Mapping mapping, Currency usual, Map<String, AgreementRow> there) {
        var parsed =
                table.rows().stream()
                        .map(row -> parsed(row.number(), new Cells(row, mapping), mapping, usual))
                        .toList();
        return Imported.of(parsed, AgreementRow::reference, Field.AGREEMENT, there);
    }

    private static Parsed<AgreementRow> parsed(
            int number, Cells cells, Mapping mapping, Currency usual) {
        var reference =
                cells.required(mapping.has(Field.AGREEMENT) ? Field.AGREEMENT : Field.REFERENCE);
        var donor = cells.required(Field.DONOR);
        var title = cells.text(Field.TITLE);
        var currency = cells.currency(usual);
        var amount = cells.requiredAmount(Field.AMOUNT, currency);
        var signed = cells.day(Field.SIGNED_ON);
        var from = cells.requiredDay(Field.FROM);
        var to = cells.requiredDay(Field.TO);
        if (amount.filter(each -> each.signum() < 0).isPresent()) {
            cells.refuse(Field.AMOUNT, Reason.Problem.BELOW_ZERO, cells.text(Field.AMOUNT));
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            cells.refuse(Field.TO, Reason.Problem.ENDS_BEFORE_IT_BEGINS, cells.text(Field.TO));
        }
        if (!cells.reasons().isEmpty()) {
            return new Parsed<>(number, Optional.empty(), cells.reasons());
        }
        return new Parsed<>(
                number,
                Optional.of(
                        new AgreementRow(
                                reference,
                                donor,
                                title,
                                currency.orElseThrow(),
                                amount.orElseThrow(),
                                signed,
                                from.orElseThrow(),
                                to.orElseThrow())),
                List.of());
    }
}
