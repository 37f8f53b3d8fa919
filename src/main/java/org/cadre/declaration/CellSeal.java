package org.cadre.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.platform.security.Keys;
import org.cadre.platform.security.SealedCells;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Encrypts the columns of a declaration, each for its row and its column: AES-256-GCM with the
 * pseudonym and the name of the column as what else is sealed, so that no value can be moved. All
 * values of a column have one length.
 *
 * <p>The parts in order: 12 bytes of nonce, then the sealed bytes: two of length, the text, zeros.
 */
@ApplicationScoped
class CellSeal {

    private static final String CELLS = "declaration-cells";
    private static final String HOLDER = "declaration-holder";
    private static final String PANELS = "selection-panels";

    @Inject Keys keys;
    @Inject SealedCells cells;

    /** Whose a row is; nobody finds out without the key. */
    byte[] holder(PersonId person) {
        return keys.hmac(HOLDER, bytes(person.id()));
    }

    byte[] seal(UUID pseudonym, DeclaredColumn column, String text) {
        var plain = text.getBytes(StandardCharsets.UTF_8);
        if (plain.length > column.room()) {
            throw new IllegalArgumentException("too long for " + column.column());
        }
        var padded =
                ByteBuffer.allocate(2 + column.room()).putShort((short) plain.length).put(plain);
        return seal(pseudonym, column.column(), padded.array());
    }

    private byte[] seal(UUID of, String use, byte[] plain) {
        return cells.seal(CELLS, of, use, plain);
    }

    private byte[] open(UUID of, String use, byte[] cell) {
        return cells.open(CELLS, of, use, cell);
    }

    /** A whole text of a selection, not padded. */
    byte[] sealText(UUID of, String text) {
        return seal(of, PANELS, text.getBytes(StandardCharsets.UTF_8));
    }

    String openText(UUID of, byte[] sealed) {
        return new String(open(of, PANELS, sealed), StandardCharsets.UTF_8);
    }

    String open(UUID pseudonym, DeclaredColumn column, byte[] cell) {
        var plain = ByteBuffer.wrap(open(pseudonym, column.column(), cell));
        var text = new byte[plain.getShort()];
        plain.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
