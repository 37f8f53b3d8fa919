package org.cadre.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.security.Keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what two say to each other: AES-256-GCM with the id of the row as what else is sealed,
 * so that no text can be moved to another row. Lengths are rounded up to {@value #STEP} bytes.
 *
 * <p>The parts in order: 12 bytes of nonce, then the sealed bytes: four of length, the text, zeros.
 */
@ApplicationScoped
class NoteSeal {

    private static final String CELLS = "mentorship-notes";
    private static final String CASES = "mentorship-cases";
    private static final byte[] USE = "AES-256-GCM".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int STEP = 256;

    private final SecureRandom random = new SecureRandom();

    @Inject Keys keys;

    /** By what a live case is known; its number is kept nowhere. */
    String caseHash(String number) {
        var plain = number.replaceAll("[\\s./_-]", "").toUpperCase(java.util.Locale.ROOT);
        return HexFormat.of().formatHex(keys.hmac(CASES, plain.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] seal(UUID row, String text) {
        var plain = text.getBytes(StandardCharsets.UTF_8);
        int room = (plain.length + Integer.BYTES + STEP - 1) / STEP * STEP;
        var padded = ByteBuffer.allocate(room).putInt(plain.length).put(plain);
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, row, nonce, padded.array());
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    String open(UUID row, byte[] cell) {
        var nonce = Arrays.copyOf(cell, NONCE);
        var sealed = Arrays.copyOfRange(cell, NONCE, cell.length);
        var plain = ByteBuffer.wrap(run(Cipher.DECRYPT_MODE, row, nonce, sealed));
        var text = new byte[plain.getInt()];
        plain.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, UUID row, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var key = new SecretKeySpec(keys.hmac(CELLS, USE), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(
                    ByteBuffer.allocate(16)
                            .putLong(row.getMostSignificantBits())
                            .putLong(row.getLeastSignificantBits())
                            .array());
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A note does not open: it was altered, or the keys are others.", e);
        }
    }
}
