package org.cadre.document;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A font of this package inside one document, with what was painted in it. */
final class EmbeddedFont {

    private final String name;
    private final FontSet.Font source;
    private final PDType0Font font;
    private final ToUnicodeMap letters = new ToUnicodeMap();

    EmbeddedFont(PDDocument document, FontSet.Font source, String name) throws IOException {
        this.name = name;
        this.source = source;
        this.font = PDType0Font.load(document, source.outlines(), true);
    }

    /** As the page calls it. */
    String name() {
        return name;
    }

    COSDictionary dictionary() {
        return font.getCOSObject();
    }

    /** The codes that paint a text; its letters will be in the file. */
    byte[] codes(String text) {
        text.codePoints()
                .forEach(
                        codePoint -> {
                            font.addToSubset(codePoint);
                            letters.add(source.glyph(codePoint), codePoint);
                        });
        try {
            return font.encode(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reduces the font to the letters used and adds the way back from glyph to letter. */
    void finish(PDDocument document) throws IOException {
        font.subset();
        var map =
                new PDStream(
                        document,
                        new ByteArrayInputStream(letters.toBytes()),
                        COSName.FLATE_DECODE);
        font.getCOSObject().setItem(COSName.TO_UNICODE, map);
    }
}
