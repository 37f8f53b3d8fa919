package org.cadre.document;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The font files of this package, parsed when first asked for. Not safe for several threads. */
final class FontSet {

    /** One font file that can tell glyphs and their widths. */
    record Font(String file, TrueTypeFont outlines, CmapLookup glyphs) {

        boolean has(int codePoint) {
            return glyph(codePoint) != 0;
        }

        /** Advance width of a character in thousandths of the font size. */
        float width(int codePoint) {
            try {
                return outlines.getAdvanceWidth(glyph(codePoint))
                        * 1000f
                        / outlines.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        int glyph(int codePoint) {
            return glyphs.getGlyphId(codePoint);
        }
    }

    private final Map<String, Font> parsed = new HashMap<>();

    Optional<Font> fontFor(int codePoint, Typeface typeface) {
        return typeface.files().stream()
                .map(this::font)
                .filter(font -> font.has(codePoint))
                .findFirst();
    }

    Font font(String file) {
        return parsed.computeIfAbsent(file, FontSet::parse);
    }

    private static Font parse(String file) {
        try (var bytes = FontSet.class.getResourceAsStream("fonts/" + file + ".ttf")) {
            if (bytes == null) {
                throw new IllegalStateException("the font " + file + " is not in the product");
            }
            var outlines = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
            // ligatures would break the way back from glyph to character
            outlines.setEnableGsub(false);
            return new Font(file, outlines, outlines.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
