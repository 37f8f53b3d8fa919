package org.cadre.launcher;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Bytes that only a passphrase opens: AES-256-GCM under a key that Argon2id makes of it.
 *
 * <p>The parts in order: the mark of the format, 16 bytes of salt, 12 of nonce, the sealed bytes.
 * The mark stands for the cost as well, so a file cannot ask for more memory than this.
 */
final class SealedKeys {

    private static final byte[] MARK = "CADRE-KEYS-1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int MEMORY_KIB = 64 * 1024;
    private static final int PASSES = 3;

    private SealedKeys() {}

    static byte[] seal(byte[] plain, char[] passphrase) {
        var random = new SecureRandom();
        var salt = new byte[SALT];
        var nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, passphrase, salt, nonce).doFinal(plain);
            return ByteBuffer.allocate(MARK.length + SALT + NONCE + sealed.length)
                    .put(MARK)
                    .put(salt)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] open(byte[] file, char[] passphrase) {
        int start = MARK.length + SALT + NONCE;
        if (file.length < start + TAG_BITS / 8
                || !Arrays.equals(file, 0, MARK.length, MARK, 0, MARK.length)) {
            throw new Trouble(
                    "The file of the keys is no file of Cadre, or it is cut off. Nothing was"
                            + " changed.");
        }
        var salt = Arrays.copyOfRange(file, MARK.length, MARK.length + SALT);
        var nonce = Arrays.copyOfRange(file, MARK.length + SALT, start);
        try {
            return cipher(Cipher.DECRYPT_MODE, passphrase, salt, nonce)
                    .doFinal(file, start, file.length - start);
        } catch (AEADBadTagException e) {
            throw new Trouble(
                    "The passphrase does not open the keys, or their file was altered. Nothing was"
                            + " changed.",
                    e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, char[] passphrase, byte[] salt, byte[] nonce)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var key = new SecretKeySpec(key(passphrase, salt), "AES");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(MARK);
        return cipher;
    }

    private static byte[] key(char[] passphrase, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withMemoryAsKB(MEMORY_KIB)
                        .withIterations(PASSES)
                        .withParallelism(1)
                        .withSalt(salt)
                        .build());
        var key = new byte[32];
        generator.generateBytes(passphrase, key);
        return key;
    }
}
