package org.cadre.diversity.disclosure.audit;

/** Whole numbers as parts of fractions. Throws rather than being wrong when one grows too large. */
final class Fractions {

    private Fractions() {}

    /** Of two that are not both zero, and positive. */
    static long commonDivisor(long first, long second) {
        long a = Math.absExact(first);
        long b = Math.absExact(second);
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /** {@code factor * x - other * y}. */
    static long difference(long factor, long x, long other, long y) {
        if (y == 0 || other == 0) {
            return x == 0 ? 0 : Math.multiplyExact(factor, x);
        }
        return Math.subtractExact(Math.multiplyExact(factor, x), Math.multiplyExact(other, y));
    }

    /** Compares a/b with c/d; b and d are positive. */
    static int compare(long a, long b, long c, long d) {
        return Long.compare(Math.multiplyExact(a, d), Math.multiplyExact(c, b));
    }
}
