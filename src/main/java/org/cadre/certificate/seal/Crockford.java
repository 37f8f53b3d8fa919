package org.cadre.certificate.seal;

import java.util.Locale;

/** Crockford's base 32: digits and capital letters without I, L, O and U. */
final class Crockford {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Crockford() {}

    static char symbol(int value) {
        return SYMBOLS.charAt(value & 31);
    }

    /** The value of a symbol of canonical text. */
    static int value(char symbol) {
        return SYMBOLS.indexOf(symbol);
    }

    /**
     * Reads what a person types: case, spaces and hyphens do not matter, O is 0, I and L are 1. The
     * answer may still hold characters outside the alphabet.
     */
    static String canonical(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u2010-\\u2015\\u2212_-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    static boolean isCanonical(String text) {
        return text.chars().allMatch(symbol -> SYMBOLS.indexOf(symbol) >= 0);
    }
}
