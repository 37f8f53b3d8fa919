package org.cadre.document;

/** Draws shapes: take a pen or a brush, build a path, then stroke or fill it. */
public final class Ink {

    private final PageContent content;
    private final float pageHeight;

    Ink(PageContent content, float pageHeight) {
        this.content = content;
        this.pageHeight = pageHeight;
    }

    public Ink moveTo(float x, float y) {
        content.write("m", x, pageHeight - y);
        return this;
    }

    public Ink lineTo(float x, float y) {
        content.write("l", x, pageHeight - y);
        return this;
    }

    /** A cubic curve to the last point, pulled by the two before it. */
    public Ink curveTo(float x1, float y1, float x2, float y2, float x, float y) {
        content.write("c", x1, pageHeight - y1, x2, pageHeight - y2, x, pageHeight - y);
        return this;
    }

    public Ink rectangle(Box box) {
        content.write(
                "re", box.x(), pageHeight - box.y() - box.height(), box.width(), box.height());
        return this;
    }

    public Ink stroke() {
        content.write("S");
        return this;
    }

    public Ink fill() {
        content.write("f");
        return this;
    }

    public Ink pen(Colour colour, float width) {
        content.write("RG", colour.red(), colour.green(), colour.blue());
        content.write("w", width);
        return this;
    }

    public Ink brush(Colour colour) {
        content.write("rg", colour.red(), colour.green(), colour.blue());
        return this;
    }
}
