package org.cadre.platform.security;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret in a text that is another one each time: a random pad, followed by the secret XOR the
 * pad.
 *
 * <p>Answers are compressed. A secret that stood in each of them unchanged could be guessed letter
 * by letter from their lengths.
 */
final class MaskedToken {

    private static final SecureRandom RANDOM = new SecureRandom();

    private MaskedToken() {}

    static String mask(byte[] secret) {
        var pad = new byte[secret.length];
        RANDOM.nextBytes(pad);
        var masked = new byte[2 * secret.length];
        for (int i = 0; i < secret.length; i++) {
            masked[i] = pad[i];
            masked[secret.length + i] = (byte) (secret[i] ^ pad[i]);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(masked);
    }

    /** Whether the text was made of this secret; any other text, whatever it holds, is not. */
    static boolean isOf(byte[] secret, String text) {
        byte[] masked;
        try {
            masked = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
        return masked.length == 2 * secret.length && MessageDigest.isEqual(secret, unmask(masked));
    }

    private static byte[] unmask(byte[] masked) {
        var secret = new byte[masked.length / 2];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) (masked[i] ^ masked[secret.length + i]);
        }
        return secret;
    }
}
