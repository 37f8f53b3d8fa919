package org.cadre.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.security.Keys;
import org.cadre.platform.security.SealedCells;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/**
 * Encrypts what two say to each other in {@link SealedCells}. Lengths are rounded up to {@value
 * #STEP} bytes.
 *
 * <p>What is sealed, in order: four bytes of length, the text, zeros.
 */
@ApplicationScoped
class NoteSeal {

    private static final String CELLS = "mentorship-notes";
    private static final String CASES = "mentorship-cases";
    private static final String ALL = "";
    private static final int STEP = 256;

    @Inject Keys keys;
    @Inject SealedCells cells;

    /** By what a live case is known; its number is kept nowhere. */
    String caseHash(String number) {
        var plain = number.replaceAll("[\\s./_-]", "").toUpperCase(Locale.ROOT);
        return HexFormat.of().formatHex(keys.hmac(CASES, plain.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] seal(UUID row, String text) {
        var plain = text.getBytes(StandardCharsets.UTF_8);
        int room = (plain.length + Integer.BYTES + STEP - 1) / STEP * STEP;
        var padded = ByteBuffer.allocate(room).putInt(plain.length).put(plain);
        return cells.seal(CELLS, row, ALL, padded.array());
    }

    String open(UUID row, byte[] cell) {
        var plain = ByteBuffer.wrap(cells.open(CELLS, row, ALL, cell));
        var text = new byte[plain.getInt()];
        plain.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
