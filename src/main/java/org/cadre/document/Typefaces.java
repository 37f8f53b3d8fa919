package org.cadre.document;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Parsed fonts, kept between documents because parsing costs more than drawing.
 *
 * <p>A set of fonts serves one document at a time; this pool may be shared by threads and holds as
 * many sets as documents were ever open at once.
 */
public final class Typefaces {

    private final Queue<FontSet> idle = new ConcurrentLinkedQueue<>();

    FontSet lend() {
        var fonts = idle.poll();
        return fonts == null ? new FontSet() : fonts;
    }

    void giveBack(FontSet fonts) {
        idle.add(fonts);
    }

    /** Whether every character of the text can be drawn in this face. */
    public boolean canPrint(String text, Typeface typeface) {
        var fonts = lend();
        try {
            return new Typesetter(fonts).unprintable(text, typeface).isEmpty();
        } finally {
            giveBack(fonts);
        }
    }
}
