package org.cadre.budget;

import org.cadre.money.Money;
import org.cadre.platform.refusal.WrongValue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;

/** Amounts as people type them: digits, and one point or comma before the cents. */
public final class AmountText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}([.,][0-9]{1,3})?");

    private AmountText() {}

    /** Not an amount of this currency; arguments: its code, how many digits it has for cents. */
    public static final class AmountIsNoNumber extends WrongValue {
        AmountIsNoNumber(String field, Currency currency) {
            super(field, currency.getCurrencyCode(), currency.getDefaultFractionDigits());
        }
    }

    /**
     * Refuses with {@link AmountIsNoNumber}.
     *
     * @param field at which a refusal is shown
     */
    public static Money parse(String field, String text, Currency currency) {
        var digits = SPACES.matcher(text).replaceAll("");
        if (!AMOUNT.matcher(digits).matches()) {
            throw new AmountIsNoNumber(field, currency);
        }
        try {
            return Money.of(new BigDecimal(digits.replace(',', '.')), currency);
        } catch (ArithmeticException e) {
            throw new AmountIsNoNumber(field, currency);
        }
    }
}
