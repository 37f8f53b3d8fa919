package org.cadre.document;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Measures text and breaks it into lines; fonts are chosen per character. */
public final class Typesetter {

    private static final float STEP = 0.5f;

    private final FontSet fonts;

    Typesetter(FontSet fonts) {
        this.fonts = fonts;
    }

    /** The whole text on one line, however long it becomes. */
    public TextLine line(String text, TextStyle style) {
        var runs = new ArrayList<TextLine.Run>();
        var piece = new StringBuilder();
        FontSet.Font current = null;
        float thousandths = 0;
        for (int codePoint :
                TextShaping.painted(text, style.rightToLeft()).codePoints().toArray()) {
            var font = fontFor(codePoint, style.typeface(), current);
            if (font != current && current != null) {
                runs.add(new TextLine.Run(current.file(), piece.toString()));
                piece.setLength(0);
            }
            current = font;
            piece.appendCodePoint(codePoint);
            thousandths += font.width(codePoint);
        }
        if (current != null) {
            runs.add(new TextLine.Run(current.file(), piece.toString()));
        }
        return new TextLine(text, style, thousandths * style.size() / 1000, runs);
    }

    /** Lines no wider than asked; a single word that is too wide is broken between letters. */
    public List<TextLine> wrap(String text, TextStyle style, float width) {
        var whole = line(text, style);
        if (whole.width() <= width) {
            return List.of(whole);
        }
        var lines = new ArrayList<TextLine>();
        var rest = text;
        while (!rest.isEmpty()) {
            int end = lastBreak(rest, style, width, BreakIterator.getLineInstance(ULocale.ROOT));
            if (end == 0) {
                var letters = BreakIterator.getCharacterInstance(ULocale.ROOT);
                end = Math.max(lastBreak(rest, style, width, letters), firstLetter(rest));
            }
            lines.add(line(rest.substring(0, end).strip(), style));
            rest = rest.substring(end).stripLeading();
        }
        return lines;
    }

    /** On one line as large as it fits, down to the smallest size; there it wraps. */
    public List<TextLine> fit(String text, TextStyle style, float smallest, float width) {
        for (float size = style.size(); size > smallest; size -= STEP) {
            var line = line(text, style.withSize(size));
            if (line.width() <= width) {
                return List.of(line);
            }
        }
        return wrap(text, style.withSize(smallest), width);
    }

    /** The characters of the text that no font of this face has. */
    List<String> unprintable(String text, Typeface typeface) {
        return TextShaping.painted(text, false)
                .codePoints()
                .filter(codePoint -> fonts.fontFor(codePoint, typeface).isEmpty())
                .mapToObj(Character::toString)
                .distinct()
                .collect(Collectors.toList());
    }

    private FontSet.Font fontFor(int codePoint, Typeface typeface, FontSet.@Nullable Font current) {
        // a space or a combining mark stays with the letters before it
        if (current != null && staysWithNeighbour(codePoint) && current.has(codePoint)) {
            return current;
        }
        return fonts.fontFor(codePoint, typeface)
                .orElseThrow(() -> new Unprintable(Character.toString(codePoint)));
    }

    private static boolean staysWithNeighbour(int codePoint) {
        return Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private int lastBreak(String text, TextStyle style, float width, BreakIterator breaks) {
        breaks.setText(text);
        int fitting = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (line(text.substring(0, end).strip(), style).width() > width) {
                return fitting;
            }
            fitting = end;
        }
        return fitting;
    }

    private static int firstLetter(String text) {
        return text.offsetByCodePoints(0, 1);
    }
}
