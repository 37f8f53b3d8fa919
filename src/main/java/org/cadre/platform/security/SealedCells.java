package org.cadre.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts cells of a database, each for its row and its use: AES-256-GCM with the id of the row
 * and the name of the use as what else is sealed, so that no cell can be moved.
 *
 * <p>The parts in order: 12 bytes of nonce, then the sealed bytes.
 */
@ApplicationScoped
public class SealedCells {

    private static final byte[] USE = "AES-256-GCM".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    @Inject Keys keys;

    /**
     * @param key its name in the keys folder
     */
    public byte[] seal(String key, UUID of, String use, byte[] plain) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, key, of, use, nonce, plain);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    public byte[] open(String key, UUID of, String use, byte[] cell) {
        var nonce = Arrays.copyOf(cell, NONCE);
        var sealed = Arrays.copyOfRange(cell, NONCE, cell.length);
        return run(Cipher.DECRYPT_MODE, key, of, use, nonce, sealed);
    }

    private byte[] run(int mode, String key, UUID of, String use, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var secret = new SecretKeySpec(keys.hmac(key, USE), "AES");
            cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bytes(of));
            cipher.updateAAD(use.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A sealed cell does not open: it was altered, or the keys are others.", e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
