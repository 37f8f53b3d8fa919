package org.cadre.diversity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.PersonId;
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
 * Seals what a snapshot keeps (AES-256-GCM), each for its snapshot alone. The key is derived from
 * one in the keys folder, so neither the database nor its backup can be read for counts of people.
 */
@ApplicationScoped
class Vault {

    private static final String KEY = "statistics";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    @Inject Keys keys;

    private final SecureRandom random = new SecureRandom();

    byte[] seal(UUID snapshot, String text) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed =
                run(Cipher.ENCRYPT_MODE, snapshot, nonce, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    String open(UUID snapshot, byte[] sealed) {
        var nonce = Arrays.copyOf(sealed, NONCE);
        var rest = Arrays.copyOfRange(sealed, NONCE, sealed.length);
        return new String(run(Cipher.DECRYPT_MODE, snapshot, nonce, rest), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, UUID snapshot, byte[] nonce, byte[] data) {
        try {
            var key = keys.hmac(KEY, "cells".getBytes(StandardCharsets.UTF_8));
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(snapshot.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of the statistics does not fit", e);
        }
    }

    /** Stands for a person in lists of members: the same in each, and leads back to nobody. */
    String alias(PersonId person) {
        var mark = keys.hmac(KEY, ("member " + person).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mark, 0, 12);
    }
}
