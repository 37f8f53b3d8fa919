package org.cadre.document;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.cadre.document.UnreadablePdf.Reason;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks streams against a budget for the whole file; only plain and deflated ones are known.
 *
 * <p>Measuring all streams once and reading some of them have a budget each, because many objects
 * may point to the same large stream.
 */
final class UnpackedStreams {

    private static final int BUDGET = 12 * 1024 * 1024;
    private static final Set<COSName> OUTSIDE = Set.of(COSName.F, COSName.DECODE_PARMS);

    private int leftToMeasure = BUDGET;
    private int leftToRead = BUDGET;

    /** Takes the unpacked size of a stream from the budget. */
    void measure(COSStream stream) throws IOException, UnreadablePdf {
        leftToMeasure -= unpack(stream, leftToMeasure).length;
    }

    byte[] bytes(COSStream stream) throws IOException, UnreadablePdf {
        var bytes = unpack(stream, leftToRead);
        leftToRead -= bytes.length;
        return bytes;
    }

    private static byte[] unpack(COSStream stream, int limit) throws IOException, UnreadablePdf {
        if (OUTSIDE.stream().anyMatch(stream::containsKey)) {
            throw new UnreadablePdf(Reason.FOREIGN);
        }
        COSBase filter = stream.getFilters();
        byte[] raw;
        try (var in = stream.createRawInputStream()) {
            raw = in.readAllBytes();
        }
        if (filter == null && raw.length <= limit) {
            return raw;
        }
        if (!COSName.FLATE_DECODE.equals(filter)) {
            throw new UnreadablePdf(Reason.FOREIGN);
        }
        return inflate(raw, limit);
    }

    private static byte[] inflate(byte[] raw, int limit) throws UnreadablePdf {
        var inflater = new Inflater();
        try {
            inflater.setInput(raw);
            var out = new ByteArrayOutputStream();
            var piece = new byte[8192];
            while (!inflater.finished()) {
                int read = inflater.inflate(piece);
                if (read == 0) {
                    throw new UnreadablePdf(Reason.DAMAGED);
                }
                out.write(piece, 0, read);
                if (out.size() > limit) {
                    throw new UnreadablePdf(Reason.BOMB);
                }
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new UnreadablePdf(Reason.DAMAGED);
        } finally {
            inflater.end();
        }
    }
}
