package org.cadre.funding.importing;

import org.cadre.funding.importing.Imported.Parsed;
import org.cadre.money.Currencies;
import org.cadre.table.Cells;
import org.cadre.table.Field;
import org.cadre.table.Mapping;
import org.cadre.table.Reason;
import org.cadre.table.Table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an account held before a journal began; account and currency are its key.
 *
 * @param amount below 0 for a debt
 */
public record OpeningRow(
        String account,
        LocalDate date,
        String reference,
        String text,
        Currency currency,
        BigDecimal amount) {

    public static final List<Field> FIELDS =
            List.of(
                    Field.ACCOUNT,
                    Field.DATE,
                    Field.REFERENCE,
                    Field.TEXT,
                    Field.CURRENCY,
                    Field.AMOUNT,
                    Field.DEBIT,
                    Field.CREDIT);

    public String key() {
        return account + " " + currency.getCurrencyCode();
    }

    /**
     * @param usual where neither the table nor the account names a currency
     * @param accounts the currency of each that is there by its code; empty where it takes all
     * @param there by {@link #key}
     */
    public static Imported<OpeningRow> read(
            Table table,
            Mapping mapping,
            Currency usual,
            Map<String, String> accounts,
            Map<String, OpeningRow> there) {
        var parsed =
                table.rows().stream()
                        .map(
                                row -> {
                                    var cells = new Cells(row, mapping);
                                    var value = value(cells, mapping, usual, accounts);
                                    return new Parsed<>(row.number(), value, cells.reasons());
                                })
                        .toList();
        return Imported.of(parsed, OpeningRow::key, Field.ACCOUNT, there);
    }

    private static Optional<OpeningRow> value(
            Cells cells, Mapping mapping, Currency usual, Map<String, String> accounts) {
        var account = cells.required(Field.ACCOUNT);
        var own = Currencies.find(accounts.getOrDefault(account, ""));
        var date = cells.requiredDay(Field.DATE);
        var reference = cells.text(Field.REFERENCE);
        var text = cells.text(Field.TEXT);
        var currency = cells.currency(own.orElse(usual));
        var amount =
                mapping.has(Field.AMOUNT)
                        ? cells.requiredAmount(Field.AMOUNT, currency)
                        : difference(cells, currency);
        if (!account.isEmpty() && !accounts.containsKey(account)) {
            cells.refuse(Field.ACCOUNT, Reason.Problem.UNKNOWN, account);
        }
        if (own.isPresent() && currency.isPresent() && !own.equals(currency)) {
            cells.refuse(
                    Field.CURRENCY,
                    Reason.Problem.OTHER_CURRENCY,
                    currency.get().getCurrencyCode());
        }
        return cells.reasons().isEmpty()
                ? Optional.of(
                        new OpeningRow(
                                account,
                                date.orElseThrow(),
                                reference,
                                text,
                                currency.orElseThrow(),
                                amount.orElseThrow()))
                : Optional.empty();
    }

    /** A trial balance has two columns; one of them says something. */
    private static Optional<BigDecimal> difference(Cells cells, Optional<Currency> currency) {
        var debit = cells.amount(Field.DEBIT, currency).filter(each -> each.signum() != 0);
        var credit = cells.amount(Field.CREDIT, currency).filter(each -> each.signum() != 0);
        if (debit.isPresent() && credit.isPresent()) {
            cells.refuse(Field.DEBIT, Reason.Problem.BOTH, "");
        } else if (debit.isEmpty() && credit.isEmpty()) {
            cells.refuse(Field.AMOUNT, Reason.Problem.MISSING, "");
        }
        return debit.or(() -> credit.map(BigDecimal::negate));
    }
}
