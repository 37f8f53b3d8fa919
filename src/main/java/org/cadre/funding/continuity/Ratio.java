package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;

/**
 * An exact fraction in lowest terms. Where nothing is to be divided by there is none: see {@link
 * #of(BigDecimal, BigDecimal)}.
 *
 * @param over the numerator, which has the sign
 * @param under the denominator, above zero
 */
public record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {

    public static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);
    public static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    public Ratio {
        if (under.signum() == 0) {
            throw new ArithmeticException("A fraction of nothing");
        }
        var common = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
        over = over.divide(common);
        under = under.divide(common);
    }

    public static Ratio of(long over, long under) {
        return new Ratio(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    public static Ratio of(BigDecimal value) {
        return value.scale() <= 0
                ? new Ratio(value.toBigIntegerExact(), BigInteger.ONE)
                : new Ratio(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /** Empty where the second is zero. */
    public static Optional<Ratio> of(BigDecimal over, BigDecimal under) {
        if (under.signum() == 0) {
            return Optional.empty();
        }
        int scale = Math.max(over.scale(), under.scale());
        return Optional.of(
                new Ratio(
                        over.setScale(scale).unscaledValue(),
                        under.setScale(scale).unscaledValue()));
    }

    public Ratio plus(Ratio other) {
        return new Ratio(
                over.multiply(other.under).add(other.over.multiply(under)),
                under.multiply(other.under));
    }

    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.over.negate(), other.under));
    }

    public Ratio times(Ratio other) {
        return new Ratio(over.multiply(other.over), under.multiply(other.under));
    }

    /** Refuses to divide by zero. */
    public Ratio over(Ratio other) {
        return new Ratio(over.multiply(other.under), under.multiply(other.over));
    }

    public Ratio abs() {
        return new Ratio(over.abs(), under);
    }

    public double toDouble() {
        return new BigDecimal(over)
                .divide(new BigDecimal(under), MathContext.DECIMAL128)
                .doubleValue();
    }

    @Override
    public int compareTo(Ratio other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    /** {@code 2/5}, or {@code 1} where nothing is below the line. */
    @Override
    public String toString() {
        return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
    }
}
