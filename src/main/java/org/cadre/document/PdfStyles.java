package org.cadre.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the texts of a {@link PdfWriter} are set: sizes, colours, air, direction. */
final class PdfStyles {

    static final float GAP = 6;
    static final float INDENT = 16;
    static final float RULED = 24;

    static final Colour INK = Colour.of(0x14171c);
    static final Colour SOFT = Colour.of(0x434953);
    static final Colour LINE = Colour.of(0xb9bec6);
    static final Colour ACCENT = Colour.of(0x0b5275);

    private static final float BODY = 10.5f;
    private static final float CELL = 9;
    private static final float SMALL = 8.5f;
    private static final float LEADING = 1.42f;
    private static final float[] HEADINGS = {24, 15, 12, 10.5f};
    private static final float[] ABOVE = {12, 20, 12, 8};

    private final Typesetter setter;
    private final boolean rightToLeft;

    PdfStyles(Typesetter setter, boolean rightToLeft) {
        this.setter = setter;
        this.rightToLeft = rightToLeft;
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    PdfText heading(int level, String text, float width) {
        return set(text, Typeface.SANS_BOLD, HEADINGS[level - 1], INK, width);
    }

    /** The air above a heading. */
    float above(int level) {
        return ABOVE[level - 1];
    }

    /** The air between a heading and what follows. */
    float below(int level) {
        return level == 1 ? 3 * GAP : GAP;
    }

    PdfText body(String text, float width) {
        return set(text, Typeface.SANS, BODY, INK, width);
    }

    PdfText strong(String text, float width) {
        return set(text, Typeface.SANS_BOLD, BODY, INK, width);
    }

    PdfText small(String text, float width) {
        return set(text, Typeface.SANS, SMALL, SOFT, width);
    }

    PdfText smallStrong(String text, float width) {
        return set(text, Typeface.SANS_BOLD, SMALL, INK, width);
    }

    PdfText cell(String text, boolean head, float width) {
        return set(text, head ? Typeface.SANS_BOLD : Typeface.SANS, CELL, INK, width);
    }

    private PdfText set(String text, Typeface face, float size, Colour colour, float width) {
        var lines = new ArrayList<TextLine>();
        for (var row : printable(text, face).strip().split("\n")) {
            var shown = row.codePoints().anyMatch(PdfStyles::goesLeft) ? row : withoutIsolates(row);
            lines.addAll(wrap(shown, new TextStyle(face, size, direction(row)), width));
        }
        return new PdfText(lines, colour, size * (rightToLeft ? LEADING * 1.14f : LEADING));
    }

    private List<TextLine> wrap(String text, TextStyle style, float width) {
        var lines = new ArrayList<>(setter.wrap(text, style, width));
        int end = 0;
        for (int i = 0; i < lines.size() - 1; i++) {
            var line = lines.get(i);
            end = text.indexOf(line.text(), end) + line.text().length();
            if (!line.isReshaped() && Character.isWhitespace(text.charAt(end))) {
                lines.set(i, withSpace(line));
            }
        }
        return lines;
    }

    // who copies or searches finds the last word of a line apart from the first one of the next;
    // a line whose letters are reshaped carries its spoken text, where the lines are apart already
    private TextLine withSpace(TextLine line) {
        var spaced = setter.line(line.text() + " ", line.style());
        return new TextLine(spaced.text(), line.style(), line.width(), spaced.runs());
    }

    // what keeps a direction apart is needed, and known, only where two of them meet
    private static String withoutIsolates(String text) {
        return text.replaceAll("[\u2066-\u2069]", "");
    }

    // that of the document, unless no letter of the text goes its way
    private boolean direction(String text) {
        boolean leftwards = text.codePoints().anyMatch(PdfStyles::goesLeft);
        boolean rightwards =
                text.codePoints()
                        .anyMatch(
                                point ->
                                        Character.getDirectionality(point)
                                                == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
        return rightToLeft ? leftwards || !rightwards : leftwards && !rightwards;
    }

    private static boolean goesLeft(int point) {
        byte way = Character.getDirectionality(point);
        return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private String printable(String text, Typeface face) {
        var plain =
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("\\R", "\n")
                        .replaceAll("[\\p{Cc}&&[^\n]]", " ")
                        .replaceAll("[\\p{Cf}&&[^\u200C\u200D\u2066-\u2069]]", "");
        for (var character : setter.unprintable(withoutIsolates(plain).replace("\n", " "), face)) {
            var number = "[U+%04X]".formatted(character.codePointAt(0));
            plain = plain.replace(character, number.toUpperCase(Locale.ROOT));
        }
        return plain;
    }
}
