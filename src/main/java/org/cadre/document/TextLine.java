package org.cadre.document;

import java.util.List;

/**
 * One line, measured and ready to be painted.
 *
 * @param text the line as it is spoken
 * @param width in points
 * @param runs pieces of one font each, from left to right
 */
public record TextLine(String text, TextStyle style, float width, List<Run> runs) {

    /** Characters in the order of painting that share a font file. */
    public record Run(String fontFile, String painted) {}

    public TextLine {
        runs = List.copyOf(runs);
    }

    /** Whether the order or the form of what is painted differs from what is spoken. */
    boolean isReshaped() {
        var painted = new StringBuilder();
        runs.forEach(run -> painted.append(run.painted()));
        return !painted.toString().equals(text);
    }
}
