package org.cadre.funding.bank;

import org.cadre.funding.bank.StatementReading.Fault;
import org.cadre.funding.importing.Cells;
import org.cadre.funding.importing.Field;
import org.cadre.funding.importing.Mapping;
import org.cadre.funding.importing.Reason;
import org.cadre.funding.importing.Table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Reads a statement out of a table that an online bank gives: one line a row, the amount in one
 * column with its sign or in two, for money out and in.
 */
public final class StatementTable {

    /** What columns can mean here. */
    public static final List<Field> FIELDS =
            List.of(
                    Field.DATE,
                    Field.VALUE_DATE,
                    Field.AMOUNT,
                    Field.DEBIT,
                    Field.CREDIT,
                    Field.PARTY,
                    Field.TEXT,
                    Field.REFERENCE,
                    Field.BALANCE,
                    Field.CURRENCY);

    private StatementTable() {}

    /**
     * With one bad row nothing is read: a statement with holes is none.
     *
     * @param id by which the file is known, since such tables have no number
     */
    public static StatementReading read(
            String id, String account, Currency currency, Table table, Mapping mapping) {
        var lines = new ArrayList<StatementLine>();
        var balances = new ArrayList<BigDecimal>();
        for (var row : table.rows()) {
            var cells = new Cells(row, mapping);
            var line = line(cells, mapping, lines.size() + 1, currency);
            cells.amount(Field.BALANCE, Optional.of(currency)).ifPresent(balances::add);
            if (!cells.reasons().isEmpty() || line.isEmpty()) {
                return broken(row.number(), cells.reasons());
            }
            lines.add(line.get());
        }
        if (lines.isEmpty()) {
            return new StatementReading.Broken(Fault.NOT_A_STATEMENT, 0, "");
        }
        return balanced(id, account, currency, lines, balances);
    }

    private static Optional<StatementLine> line(
            Cells cells, Mapping mapping, int number, Currency currency) {
        var booked = cells.requiredDay(Field.DATE);
        var amount = amount(cells, mapping, currency);
        var written = cells.currency(currency);
        if (written.isPresent() && !written.get().equals(currency)) {
            cells.refuse(
                    Field.CURRENCY, Reason.Problem.NOT_CURRENCY, written.get().getCurrencyCode());
        }
        var reference = cells.text(Field.REFERENCE);
        var party = cells.text(Field.PARTY);
        var text = cells.text(Field.TEXT);
        var valued = cells.day(Field.VALUE_DATE);
        return booked.flatMap(
                day ->
                        amount.map(
                                value ->
                                        new StatementLine(
                                                number,
                                                day,
                                                valued.orElse(day),
                                                value,
                                                party,
                                                text,
                                                reference.isEmpty()
                                                        ? List.of()
                                                        : List.of(reference))));
    }

    private static Optional<BigDecimal> amount(Cells cells, Mapping mapping, Currency currency) {
        if (mapping.has(Field.AMOUNT)) {
            return cells.requiredAmount(Field.AMOUNT, Optional.of(currency));
        }
        var out = cells.amount(Field.DEBIT, Optional.of(currency)).filter(a -> a.signum() != 0);
        var in = cells.amount(Field.CREDIT, Optional.of(currency)).filter(a -> a.signum() != 0);
        if (out.isPresent() && in.isPresent()) {
            cells.refuse(Field.DEBIT, Reason.Problem.BOTH, cells.text(Field.DEBIT));
        }
        if (out.isEmpty() && in.isEmpty()) {
            cells.refuse(Field.AMOUNT, Reason.Problem.MISSING, "");
        }
        return in.or(() -> out.map(amount -> amount.abs().negate()));
    }

    private static StatementReading broken(int row, List<Reason> reasons) {
        var reason = reasons.getFirst();
        var fault =
                switch (reason.problem()) {
                    case MISSING -> Fault.MISSING;
                    case NOT_DAY -> Fault.NOT_A_DAY;
                    case NOT_CURRENCY -> Fault.OTHER_CURRENCY;
                    default -> Fault.NOT_AN_AMOUNT;
                };
        var found = reason.found().isEmpty() ? reason.field().name() : reason.found();
        return new StatementReading.Broken(fault, row, found);
    }

    /** The latest line may stand first or last: the balances tell which. */
    private static StatementReading balanced(
            String id,
            String account,
            Currency currency,
            List<StatementLine> lines,
            List<BigDecimal> balances) {
        if (balances.size() != lines.size()) {
            return new StatementReading.Ok(
                    List.of(
                            new Statement(
                                    id,
                                    account,
                                    currency,
                                    Optional.empty(),
                                    Optional.empty(),
                                    lines)));
        }
        int odd = firstOdd(lines, balances, 1);
        boolean isNewestFirst = odd > 0 && firstOdd(lines, balances, -1) == 0;
        if (odd > 0 && !isNewestFirst) {
            return new StatementReading.Broken(
                    Fault.BALANCE, odd, balances.get(odd - 1).toPlainString());
        }
        int first = isNewestFirst ? lines.size() - 1 : 0;
        int last = isNewestFirst ? 0 : lines.size() - 1;
        return new StatementReading.Ok(
                List.of(
                        new Statement(
                                id,
                                account,
                                currency,
                                Optional.of(
                                        balances.get(first).subtract(lines.get(first).amount())),
                                Optional.of(balances.get(last)),
                                lines)));
    }

    /** The number of the first line whose balance does not follow; 0 where all do. */
    private static int firstOdd(
            List<StatementLine> lines, List<BigDecimal> balances, int direction) {
        for (int i = 1; i < lines.size(); i++) {
            int later = direction > 0 ? i : i - 1;
            int earlier = direction > 0 ? i - 1 : i;
            var next = balances.get(earlier).add(lines.get(later).amount());
            if (next.compareTo(balances.get(later)) != 0) {
                return i + 1;
            }
        }
        return 0;
    }
}
