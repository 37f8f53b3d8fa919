package org.cadre.document;

/** An sRGB colour; each part from 0 to 1. */
public record Colour(float red, float green, float blue) {

    public static final Colour BLACK = of(0x000000);
    public static final Colour WHITE = of(0xffffff);

    /** From the usual hexadecimal notation, for example {@code 0x0b5275}. */
    public static Colour of(int rgb) {
        return new Colour((rgb >> 16 & 0xff) / 255f, (rgb >> 8 & 0xff) / 255f, (rgb & 0xff) / 255f);
    }
}
