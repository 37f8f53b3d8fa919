package org.cadre.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of this package inside one document, with what was painted in it. */
final class EmbeddedFont {

    private final FontSet.Font source;
    private final PDType0Font font;
    private final ToUnicodeMap letters = new ToUnicodeMap();

    EmbeddedFont(PDDocument document, FontSet.Font source) throws IOException {
        this.source = source;
        this.font = PDType0Font.load(document, source.outlines(), true);
    }

    /** The font for painting this text. */
    PDType0Font painting(String text) {
        text.codePoints().forEach(c -> letters.add(source.glyph(c), c));
        return font;
    }

    /** To be called when the font is reduced to its used glyphs; PDFBox then makes its own map. */
    void nameLetters(PDDocument document) throws IOException {
        var map =
                new PDStream(
                        document,
                        new ByteArrayInputStream(letters.toBytes()),
                        COSName.FLATE_DECODE);
        font.getCOSObject().setItem(COSName.TO_UNICODE, map);
    }
}
