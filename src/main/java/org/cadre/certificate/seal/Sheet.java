package org.cadre.certificate.seal;

import org.cadre.document.Box;
import org.cadre.document.Colour;
import org.cadre.document.PdfPage;
import org.cadre.document.StructureNode;
import org.cadre.document.TextLine;

import java.util.ArrayList;
import java.util.List;

/**
 * A page whose horizontal measures count from the start edge: left, or right in a right-to-left
 * language. All measures in points, downwards from the top.
 */
final class Sheet {

    private static final float BELOW_MIDDLE = 0.37f;

    private final PdfPage page;
    private final float width;
    private final boolean mirrored;

    Sheet(PdfPage page, float width, boolean mirrored) {
        this.page = page;
        this.width = width;
        this.mirrored = mirrored;
    }

    static float millimetres(double value) {
        return (float) (value * 72 / 25.4);
    }

    PdfPage page() {
        return page;
    }

    Box box(float start, float top, float boxWidth, float height) {
        return new Box(mirrored ? width - start - boxWidth : start, top, boxWidth, height);
    }

    /** Sets lines flush with the start edge of their column; answers where the next text begins. */
    float text(
            StructureNode node,
            Colour colour,
            List<TextLine> lines,
            float start,
            float top,
            float leading) {
        var placed = new ArrayList<PdfPage.Placed>();
        float y = top;
        for (var line : lines) {
            placed.add(place(line, start, y, leading));
            y += leading * line.style().size();
        }
        page.text(node, colour, placed);
        return y;
    }

    /** Sets lines flush with the end edge of their column. */
    float textToEnd(
            StructureNode node,
            Colour colour,
            List<TextLine> lines,
            float end,
            float top,
            float leading) {
        var placed = new ArrayList<PdfPage.Placed>();
        float y = top;
        for (var line : lines) {
            placed.add(place(line, end - line.width(), y, leading));
            y += leading * line.style().size();
        }
        page.text(node, colour, placed);
        return y;
    }

    void rule(float start, float top, float length, float thickness, Colour colour) {
        var box = box(start, top, length, thickness);
        page.artifact(ink -> ink.brush(colour).rectangle(box).fill());
    }

    static float height(List<TextLine> lines, float leading) {
        return (float) lines.stream().mapToDouble(l -> l.style().size() * leading).sum();
    }

    private PdfPage.Placed place(TextLine line, float start, float top, float leading) {
        float size = line.style().size();
        float baseline = top + size * (leading / 2 + BELOW_MIDDLE);
        float x = mirrored ? width - start - line.width() : start;
        return new PdfPage.Placed(line, x, baseline);
    }
}
