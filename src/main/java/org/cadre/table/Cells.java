package org.cadre.table;

import org.cadre.money.Currencies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The cells of one row by their meaning; what is wrong with them is kept. */
public final class Cells {

    private static final int LONGEST = 250;

    private final Table.Row row;
    private final Mapping mapping;
    private final List<Reason> reasons = new ArrayList<>();

    public Cells(Table.Row row, Mapping mapping) {
        this.row = row;
        this.mapping = mapping;
    }

    public List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    public void refuse(Field field, Reason.Problem problem, String found) {
        var reason = new Reason(field, problem, found);
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }

    /** On one line; empty where nothing stands there. */
    public String text(Field field) {
        int column = mapping.column(field).orElse(-1);
        if (row.computed().contains(column)) {
            refuse(field, Reason.Problem.FORMULA, "");
            return "";
        }
        var text = row.cell(column).replaceAll("\\s+", " ").strip();
        if (text.length() > LONGEST) {
            refuse(field, Reason.Problem.TOO_LONG, text.substring(0, LONGEST));
        }
        return text;
    }

    public String required(Field field) {
        int before = reasons.size();
        var text = text(field);
        if (text.isEmpty() && reasons.size() == before) {
            refuse(field, Reason.Problem.MISSING, "");
        }
        return text;
    }

    /** Empty where nothing stands there or it is refused. */
    public Optional<BigDecimal> amount(Field field) {
        var text = text(field);
        var amount = mapping.numbers().parse(text);
        if (amount.isEmpty() && !text.isEmpty()) {
            refuse(field, Reason.Problem.NOT_AMOUNT, text);
        }
        return amount;
    }

    /** As an amount of a currency, which has so many decimals. */
    public Optional<BigDecimal> amount(Field field, Optional<Currency> currency) {
        var amount = amount(field);
        int digits = currency.map(Currency::getDefaultFractionDigits).orElse(Integer.MAX_VALUE);
        if (amount.filter(each -> each.stripTrailingZeros().scale() > digits).isPresent()) {
            refuse(field, Reason.Problem.TOO_FINE, text(field));
            return Optional.empty();
        }
        return currency.isEmpty() ? amount : amount.map(each -> each.setScale(digits));
    }

    public Optional<BigDecimal> requiredAmount(Field field, Optional<Currency> currency) {
        required(field);
        return amount(field, currency);
    }

    public Optional<LocalDate> day(Field field) {
        var text = text(field);
        var day = mapping.days().parse(text);
        if (day.isEmpty() && !text.isEmpty()) {
            refuse(field, Reason.Problem.NOT_DAY, text);
        }
        return day;
    }

    public Optional<LocalDate> requiredDay(Field field) {
        required(field);
        return day(field);
    }

    /** By its code of three letters; the usual one where the table has no such column. */
    public Optional<Currency> currency(Currency usual) {
        if (!mapping.has(Field.CURRENCY)) {
            return Optional.of(usual);
        }
        var code = required(Field.CURRENCY);
        var known = Currencies.find(code.toUpperCase(Locale.ROOT));
        if (known.isEmpty() && !code.isEmpty()) {
            refuse(Field.CURRENCY, Reason.Problem.NOT_CURRENCY, code);
        }
        return known;
    }

    public Optional<Integer> whole(Field field) {
        var text = text(field);
        var number = mapping.numbers().parse(text).filter(Cells::isWhole).map(BigDecimal::intValue);
        if (number.isEmpty() && !text.isEmpty()) {
            refuse(field, Reason.Problem.NOT_NUMBER, text);
        }
        return number;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }
}
