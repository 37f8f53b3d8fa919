package org.cadre.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The way back from the glyphs of one font to letters, for search and copying.
 *
 * <p>A presentation form leads to the letter itself, so that copied Arabic is ordinary text. The
 * ligatures of lam and alef stay forms: extractors disagree on the order of two letters from one
 * glyph, and every normalisation resolves the form.
 */
final class ToUnicodeMap {

    private static final int BLOCK = 100;
    private static final int FIRST_FORM = 0xFB50;
    private static final int LAST_FORM = 0xFEF4;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final SortedMap<Integer, String> letters = new TreeMap<>();

    void add(int glyph, int codePoint) {
        var letter = Character.toString(codePoint);
        boolean form = codePoint >= FIRST_FORM && codePoint <= LAST_FORM;
        letters.putIfAbsent(
                glyph, form ? Normalizer.normalize(letter, Normalizer.Form.NFKC) : letter);
    }

    byte[] toBytes() {
        var out = new StringBuilder();
        out.append(
                """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        var rest = letters.entrySet().iterator();
        for (int left = letters.size(); left > 0; left -= BLOCK) {
            writeBlock(out, rest, Math.min(left, BLOCK));
        }
        out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void writeBlock(
            StringBuilder out, Iterator<SortedMap.Entry<Integer, String>> rest, int size) {
        out.append(size).append(" beginbfchar\n");
        for (int i = 0; i < size; i++) {
            var entry = rest.next();
            out.append('<').append(HEX.toHexDigits(entry.getKey().shortValue())).append("> <");
            out.append(HEX.formatHex(entry.getValue().getBytes(StandardCharsets.UTF_16BE)));
            out.append(">\n");
        }
        out.append("endbfchar\n");
    }
}
