package org.cadre.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * An amount in the smallest unit of its currency: cents of the euro, whole yen, fils of the dinar.
 *
 * <p>Sums are exact or fail; nothing is rounded but by {@link #converted} and {@link #split}, which
 * say how.
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    /** Two amounts of different currencies have no sum; a fault of ours, never of a person. */
    public static final class CurrencyMismatch extends IllegalArgumentException {
        CurrencyMismatch(Currency one, Currency other) {
            super(one + " and " + other);
        }
    }

    public static Money of(long minor, String currency) {
        return new Money(minor, Currency.getInstance(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /** Refuses with {@link ArithmeticException} what the currency has no unit for. */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(
                amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(),
                currency);
    }

    public static Money sum(List<Money> parts, Currency currency) {
        return parts.stream().reduce(zero(currency), Money::plus);
    }

    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, same(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, same(other).minor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    /** This many hundredths, rounded down to the smallest unit. */
    public Money percent(int percent) {
        return new Money(Math.floorDiv(Math.multiplyExact(minor, (long) percent), 100L), currency);
    }

    /**
     * In another currency, half to even.
     *
     * @param rate how many units of the other are worth one of this
     */
    public Money converted(BigDecimal rate, Currency other) {
        return of(
                amount().multiply(rate)
                        .setScale(other.getDefaultFractionDigits(), RoundingMode.HALF_EVEN),
                other);
    }

    /**
     * Parts in proportion to the weights, which add up to this exactly: what is left over after
     * rounding down goes to the largest remainders, the earlier part first.
     *
     * @param weights none below zero, not all zero
     */
    public List<Money> split(List<Long> weights) {
        var whole =
                weights.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() <= 0 || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("weights " + weights);
        }
        var parts = new ArrayList<Long>();
        var remainders = new ArrayList<BigDecimal>();
        for (long weight : weights) {
            var exact =
                    BigDecimal.valueOf(Math.absExact(minor))
                            .multiply(BigDecimal.valueOf(weight))
                            .divideAndRemainder(whole);
            parts.add(exact[0].longValueExact());
            remainders.add(exact[1]);
        }
        long left = Math.absExact(minor) - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(left)
                .forEach(at -> parts.set(at, parts.get(at) + 1));
        return parts.stream().map(part -> new Money(minor < 0 ? -part : part, currency)).toList();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, same(other).minor);
    }

    private Money same(Money other) {
        if (!other.currency.equals(currency)) {
            throw new CurrencyMismatch(currency, other.currency);
        }
        return other;
    }

    /** For example {@code 9,500.00 EUR}, in every language alike. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,." + currency.getDefaultFractionDigits() + "f %s",
                amount(),
                currency.getCurrencyCode());
    }
}
