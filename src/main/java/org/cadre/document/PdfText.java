package org.cadre.document;

import java.util.List;

/**
 * Lines of one text, broken to the width of its place.
 *
 * @param lineHeight in points, with the air between lines
 */
record PdfText(List<TextLine> lines, Colour colour, float lineHeight) {

    PdfText {
        lines = List.copyOf(lines);
    }

    float height() {
        return lines.size() * lineHeight;
    }

    PdfText part(int from, int to) {
        return new PdfText(lines.subList(from, to), colour, lineHeight);
    }
}
