package org.cadre.selection.panel;

import org.cadre.text.Sha256;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A draw that anybody can repeat from the key of a {@link Beacon}, as RFC 3797 makes it: the hash
 * of round, key and round again, read as one number, decides among those who remain.
 *
 * <p>The RFC takes MD5, of 128 bits; Cadre takes SHA-256. Its 256 bits are so many more than there
 * are panels or persons that none is likelier than another by 2<sup>-240</sup>.
 */
public final class PublicDraw {

    private static final int MOST = 1 << 16;

    private final byte[] key;
    private final Supplier<MessageDigest> digest;

    PublicDraw(String key, Supplier<MessageDigest> digest) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
        this.digest = digest;
    }

    /** The draw of the panel. */
    public static PublicDraw ofPanel(Beacon beacon) {
        return new PublicDraw(beacon.key(), Sha256::digest);
    }

    /** The draw of the order of reserves: the same key and a word, so that it is another draw. */
    public static PublicDraw ofReserves(Beacon beacon) {
        return new PublicDraw(beacon.key() + "RESERVES/", Sha256::digest);
    }

    /** From 1 up to the given number. */
    public int number(int most) {
        return index(0, most) + 1;
    }

    /** All in the order in which they are drawn. */
    public <T> List<T> order(List<T> from) {
        return select(from, from.size());
    }

    /** Some, in the order in which they are drawn. */
    public <T> List<T> select(List<T> from, int count) {
        if (from.size() > MOST) {
            throw new IllegalArgumentException("A draw is among 65,536 at most");
        }
        var remaining = new ArrayList<>(from);
        var drawn = new ArrayList<T>();
        for (int round = 0; round < count; round++) {
            drawn.add(remaining.remove(index(round, remaining.size())));
        }
        return List.copyOf(drawn);
    }

    private int index(int round, int remaining) {
        var roundBytes = ByteBuffer.allocate(2).putShort((short) round).array();
        var hash = digest.get();
        hash.update(roundBytes);
        hash.update(key);
        hash.update(roundBytes);
        return new BigInteger(1, hash.digest()).mod(BigInteger.valueOf(remaining)).intValue();
    }
}
