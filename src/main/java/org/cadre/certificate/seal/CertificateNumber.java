package org.cadre.certificate.seal;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * The short number in print, for example {@code CRT-7F3K-92QD}: seven random characters and a check
 * character. Alone it shows no name.
 *
 * <p>The check character makes the sum of all characters, each multiplied by its own power of the
 * generator in the field of 32 elements, zero. Different non-zero weights mean that every single
 * wrong character and every exchange of two characters, adjacent or not, is caught.
 */
public record CertificateNumber(String text) {

    private static final String PREFIX = "CRT";
    private static final int DATA = 7;
    private static final int FIELD_POLYNOMIAL = 0b100101;

    public CertificateNumber {
        if (!text.matches("CRT-[0-9A-Z]{4}-[0-9A-Z]{4}") || !isChecked(symbols(text))) {
            throw new IllegalArgumentException("not a certificate number");
        }
    }

    public static CertificateNumber random(SecureRandom random) {
        var symbols = new StringBuilder();
        for (int i = 0; i < DATA; i++) {
            symbols.append(Crockford.symbol(random.nextInt(32)));
        }
        return of(symbols.append(checkCharacter(symbols.toString())).toString());
    }

    /** Reads a number as typed; empty when it is not one or its check character is wrong. */
    public static Optional<CertificateNumber> find(String typed) {
        if (typed == null || typed.length() > 64) {
            return Optional.empty();
        }
        var symbols = Crockford.canonical(typed);
        if (symbols.startsWith(PREFIX)) {
            symbols = symbols.substring(PREFIX.length());
        }
        if (symbols.length() != DATA + 1 || !isChecked(symbols)) {
            return Optional.empty();
        }
        return Optional.of(of(symbols));
    }

    @Override
    public String toString() {
        return text;
    }

    private static CertificateNumber of(String symbols) {
        return new CertificateNumber(
                PREFIX + "-" + symbols.substring(0, 4) + "-" + symbols.substring(4));
    }

    private static String symbols(String text) {
        return text.substring(PREFIX.length()).replace("-", "");
    }

    private static boolean isChecked(String symbols) {
        return Crockford.isCanonical(symbols) && weighted(symbols) == 0;
    }

    // the last weight is 1, so the check character is the sum of the others
    private static char checkCharacter(String data) {
        return Crockford.symbol(weighted(data + "0"));
    }

    private static int weighted(String symbols) {
        int sum = 0;
        for (int i = 0; i < symbols.length(); i++) {
            sum = timesGenerator(sum) ^ Crockford.value(symbols.charAt(i));
        }
        return sum;
    }

    private static int timesGenerator(int element) {
        int doubled = element << 1;
        return (doubled & 32) == 0 ? doubled : doubled ^ FIELD_POLYNOMIAL;
    }
}
