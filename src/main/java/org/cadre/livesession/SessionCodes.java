package org.cadre.livesession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.security.Keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * The codes on the screens of rooms: eight signs that follow from session, half-day and half minute
 * under a key of the installation. The present code counts and the one before it, for whose phone
 * is slow.
 */
@ApplicationScoped
class SessionCodes {

    static final int SECONDS = 30;

    /** For how many steps back it is known that a code was good once. */
    private static final int REMEMBERED = 40;

    private static final String KEY = "attendance";
    private static final int SIGNS = 8;

    /** Without letters that are taken for digits or for one another (Crockford). */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Inject Keys keys;

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    String code(LiveSessionId session, HalfDay halfDay, long step) {
        var said = session + " " + halfDay + " " + step;
        var mac = keys.hmac(KEY, said.getBytes(StandardCharsets.UTF_8));
        long bits = ByteBuffer.wrap(mac).getLong() >>> (Long.SIZE - SIGNS * 5);
        var signs = new StringBuilder();
        for (int i = SIGNS - 1; i >= 0; i--) {
            signs.append(ALPHABET.charAt((int) (bits >>> i * 5) & 31));
        }
        return signs.toString();
    }

    /** The step of a code that counts now. */
    Optional<Long> find(LiveSessionId session, HalfDay halfDay, String code, Instant now) {
        return find(session, halfDay, code, step(now), 2);
    }

    /** Whether the code counted a while ago. */
    boolean hasExpired(LiveSessionId session, HalfDay halfDay, String code, Instant now) {
        return find(session, halfDay, code, step(now) - 2, REMEMBERED).isPresent();
    }

    private Optional<Long> find(
            LiveSessionId session, HalfDay halfDay, String code, long latest, int steps) {
        for (long step = latest; step > latest - steps; step--) {
            if (code(session, halfDay, step).equals(code)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** The signs that were meant, however they were typed. */
    static String read(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
