package org.cadre.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * A drawing with which many pages begin, that means nothing by itself: written and packed once, and
 * copied into each. To pack a thousand curves takes longer than all the rest of a page.
 */
public final class Ornament {

    /** What a stream in the format of zlib begins with, packed as usual. */
    private static final byte[] HEAD = {0x78, (byte) 0x9c};

    private final byte[] plain;
    private final byte[] packed;

    public Ornament(float pageHeight, Consumer<Ink> drawing) {
        var content = new PageContent();
        content.artifact(pageHeight, drawing);
        plain = content.toBytes();
        packed = pack(plain, Deflater.SYNC_FLUSH);
    }

    /** One packed stream of this and what follows. */
    byte[] packedWith(byte[] rest) {
        var sum = new Adler32();
        sum.update(plain);
        sum.update(rest);
        var out = new ByteArrayOutputStream(packed.length + rest.length);
        out.writeBytes(HEAD);
        out.writeBytes(packed);
        out.writeBytes(pack(rest, Deflater.NO_FLUSH));
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return out.toByteArray();
    }

    /**
     * @param flush {@link Deflater#SYNC_FLUSH} where something follows, else what ends the stream
     */
    private static byte[] pack(byte[] bytes, int flush) {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            if (flush == Deflater.NO_FLUSH) {
                deflater.finish();
            }
            var out = new ByteArrayOutputStream(bytes.length);
            var piece = new byte[8192];
            for (int n = piece.length; n == piece.length; ) {
                n = deflater.deflate(piece, 0, piece.length, flush);
                out.write(piece, 0, n);
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
