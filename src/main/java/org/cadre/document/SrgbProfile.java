package org.cadre.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour space of a screen as an ICC profile of version 4, written here so that no profile of
 * another licence and no graphics toolkit is needed.
 *
 * <p>Numbers: IEC 61966-2-1 primaries adapted to D50 by the Bradford transform, tone curve as a
 * parametric curve of type 3 (ISO 15076-1).
 */
final class SrgbProfile {

    static final String NAME = "sRGB IEC61966-2.1";

    private static final int HEADER = 128;
    private static final double[] D50 = {0.9642, 1.0, 0.8249};
    private static final double[] RED = {0.43606567, 0.22248840, 0.01391602};
    private static final double[] GREEN = {0.38514709, 0.71687317, 0.09707642};
    private static final double[] BLUE = {0.14306641, 0.06060791, 0.71409607};
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    private static final double[] TO_D50 = {
        1.04788208, 0.02291870, -0.05021667,
        0.02958679, 0.99047852, -0.01707458,
        -0.00923157, 0.01507568, 0.75167847
    };

    private SrgbProfile() {}

    static byte[] bytes() {
        var tags = new LinkedHashMap<String, byte[]>();
        tags.put("desc", text(NAME));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", numbers("XYZ ", D50));
        tags.put("chad", numbers("sf32", TO_D50));
        tags.put("rXYZ", numbers("XYZ ", RED));
        tags.put("gXYZ", numbers("XYZ ", GREEN));
        tags.put("bXYZ", numbers("XYZ ", BLUE));
        tags.put("rTRC", curve());
        tags.put("gTRC", curve());
        tags.put("bTRC", curve());
        return profile(tags);
    }

    private static byte[] profile(Map<String, byte[]> tags) {
        int start = HEADER + 4 + 12 * tags.size();
        int size = start + tags.values().stream().mapToInt(SrgbProfile::padded).sum();
        var out = ByteBuffer.allocate(size);
        header(out, size);
        out.position(HEADER).putInt(tags.size());
        int offset = start;
        for (var tag : tags.entrySet()) {
            out.put(ascii(tag.getKey())).putInt(offset).putInt(tag.getValue().length);
            out.put(offset, tag.getValue());
            offset += padded(tag.getValue());
        }
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(size).putInt(0).putInt(0x04200000);
        out.put(ascii("mntr")).put(ascii("RGB ")).put(ascii("XYZ "));
        out.putShort((short) 2026).putShort((short) 1).putShort((short) 1);
        out.position(36).put(ascii("acsp"));
        out.position(68);
        for (double part : D50) {
            out.putInt(fixed(part));
        }
    }

    private static byte[] text(String value) {
        var words = value.getBytes(StandardCharsets.UTF_16BE);
        return ByteBuffer.allocate(28 + words.length)
                .put(ascii("mluc"))
                .putInt(0)
                .putInt(1)
                .putInt(12)
                .put(ascii("enUS"))
                .putInt(words.length)
                .putInt(28)
                .put(words)
                .array();
    }

    private static byte[] numbers(String type, double[] values) {
        var out = ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
        for (double value : values) {
            out.putInt(fixed(value));
        }
        return out.array();
    }

    private static byte[] curve() {
        var out = ByteBuffer.allocate(12 + 4 * CURVE.length).put(ascii("para")).putInt(0);
        out.putShort((short) 3).putShort((short) 0);
        for (double value : CURVE) {
            out.putInt(fixed(value));
        }
        return out.array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static int padded(byte[] data) {
        return (data.length + 3) / 4 * 4;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
