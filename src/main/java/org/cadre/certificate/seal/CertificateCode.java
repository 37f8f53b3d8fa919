package org.cadre.certificate.seal;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * The secret of a certificate: 128 random bits as 26 characters of Crockford's base 32.
 *
 * <p>Whoever has it may see the name; it stands in the QR pattern and in the address, and cannot be
 * guessed.
 */
public record CertificateCode(String text) {

    private static final int BITS = 128;
    private static final int LENGTH = 26;

    public CertificateCode {
        if (text.length() != LENGTH || !Crockford.isCanonical(text) || text.charAt(0) > '7') {
            throw new IllegalArgumentException("not a certificate code");
        }
    }

    public static CertificateCode random(SecureRandom random) {
        return of(new BigInteger(BITS, random));
    }

    /** Reads a code as typed or scanned, tolerant of case, spaces and look-alike letters. */
    public static Optional<CertificateCode> find(String typed) {
        if (typed == null || typed.length() > 4 * LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CertificateCode(Crockford.canonical(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static CertificateCode of(BigInteger bits) {
        var text = new StringBuilder();
        for (int shift = 5 * (LENGTH - 1); shift >= 0; shift -= 5) {
            text.append(Crockford.symbol(bits.shiftRight(shift).intValue()));
        }
        return new CertificateCode(text.toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
