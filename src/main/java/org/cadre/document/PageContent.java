package org.cadre.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Consumer;

/** The instructions that paint a page, as they stand in the file. */
final class PageContent {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);

    /** One operator after its numbers. */
    void write(String operator, float... operands) {
        for (float operand : operands) {
            put(number(operand));
            put(" ");
        }
        put(operator);
        put("\n");
    }

    void beginMarked(String tag, int id) {
        put("/" + tag + " <</MCID " + id + ">> BDC\n");
    }

    /** Something that means nothing by itself. */
    void artifact(float pageHeight, Consumer<Ink> drawing) {
        put("/Artifact BMC\n");
        drawing.accept(new Ink(this, pageHeight));
        write("EMC");
    }

    /** What returns on every page: {@code Header} or {@code Footer}. */
    void beginPagination(String subtype) {
        put("/Artifact <</Type /Pagination /Subtype /" + subtype + ">> BDC\n");
    }

    void chooseFont(String name, float size) {
        put("/" + name + " " + number(size) + " Tf\n");
    }

    void show(byte[] codes) {
        put("<" + HEX.formatHex(codes) + "> Tj\n");
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    // in thousandths of a point, without needless zeros
    private static String number(float value) {
        long thousandths = Math.round((double) value * 1000);
        if (thousandths % 1000 == 0) {
            return Long.toString(thousandths / 1000);
        }
        var sign = thousandths < 0 ? "-" : "";
        long size = Math.abs(thousandths);
        var decimals = Long.toString(1000 + size % 1000).substring(1);
        int end = decimals.length();
        while (decimals.charAt(end - 1) == '0') {
            end--;
        }
        return sign + size / 1000 + "." + decimals.substring(0, end);
    }

    private void put(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
