package org.cadre.document;

/** How a text is set: face, size in points and the direction of its paragraph. */
public record TextStyle(Typeface typeface, float size, boolean rightToLeft) {

    public TextStyle withSize(float points) {
        return new TextStyle(typeface, points, rightToLeft);
    }
}
