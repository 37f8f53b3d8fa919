package org.cadre.certificate.seal;

import static org.cadre.certificate.seal.Sheet.millimetres;

import org.cadre.document.Box;
import org.cadre.document.Colour;
import org.cadre.document.Ink;

/** The block with the open frame, behind and beside the name of the product. */
final class BrandMark {

    /** Size of the name in points. */
    static final float TEXT = 13;

    static final float HEIGHT = millimetres(10.6);

    private static final float PADDING = millimetres(4);
    private static final float ICON = 14;
    private static final float GAP = 6.5f;
    private static final float GRID = 16;
    private static final float LINE = 1.5f;

    private final Sheet sheet;
    private final float start;
    private final float top;

    BrandMark(Sheet sheet, float start, float top) {
        this.sheet = sheet;
        this.start = start;
        this.top = top;
    }

    /** Where the name begins, from the start edge. */
    float textStart() {
        return start + PADDING + ICON + GAP;
    }

    void paint(float textWidth, Colour colour) {
        var block = sheet.box(start, top, textStart() - start + textWidth + PADDING, HEIGHT);
        sheet.page().artifact(ink -> ink.brush(colour).rectangle(block).fill());
        var icon = sheet.box(start + PADDING, top + (HEIGHT - ICON) / 2, ICON, ICON);
        sheet.page().artifact(ink -> paintFrame(ink, icon));
    }

    // two corners and the dash between them, on a grid of 16
    private static void paintFrame(Ink ink, Box icon) {
        ink.pen(Colour.WHITE, LINE);
        line(ink, icon, 6, 2, 2, 2, 2, 6);
        line(ink, icon, 10, 14, 14, 14, 14, 10);
        line(ink, icon, 6, 8, 10, 8);
        ink.stroke();
    }

    private static void line(Ink ink, Box icon, float... points) {
        float unit = icon.width() / GRID;
        ink.moveTo(icon.x() + points[0] * unit, icon.y() + points[1] * unit);
        for (int i = 2; i < points.length; i += 2) {
            ink.lineTo(icon.x() + points[i] * unit, icon.y() + points[i + 1] * unit);
        }
    }
}
