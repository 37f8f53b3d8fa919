package org.cadre.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws shapes: build a path, then stroke or fill it. */
public final class Ink {

    private final PDPageContentStream content;
    private final float pageHeight;

    Ink(PDPageContentStream content, float pageHeight) {
        this.content = content;
        this.pageHeight = pageHeight;
    }

    public Ink moveTo(float x, float y) {
        return draw(() -> content.moveTo(x, pageHeight - y));
    }

    public Ink lineTo(float x, float y) {
        return draw(() -> content.lineTo(x, pageHeight - y));
    }

    /** A cubic curve to the last point, pulled by the two before it. */
    public Ink curveTo(float x1, float y1, float x2, float y2, float x, float y) {
        return draw(
                () ->
                        content.curveTo(
                                x1, pageHeight - y1, x2, pageHeight - y2, x, pageHeight - y));
    }

    public Ink rectangle(Box box) {
        return draw(
                () ->
                        content.addRect(
                                box.x(),
                                pageHeight - box.y() - box.height(),
                                box.width(),
                                box.height()));
    }

    public Ink stroke(Colour colour, float width) {
        return draw(
                () -> {
                    content.setStrokingColor(colour.red(), colour.green(), colour.blue());
                    content.setLineWidth(width);
                    content.stroke();
                });
    }

    public Ink fill(Colour colour) {
        return draw(
                () -> {
                    content.setNonStrokingColor(colour.red(), colour.green(), colour.blue());
                    content.fill();
                });
    }

    private Ink draw(Drawing drawing) {
        try {
            drawing.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Drawing {
        void run() throws IOException;
    }
}
