package org.cadre.document;

/** A text holds a character that no font of the product can draw. */
public final class Unprintable extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String character;

    Unprintable(String character) {
        super("no font has the character U+" + Integer.toHexString(character.codePointAt(0)));
        this.character = character;
    }

    public String character() {
        return character;
    }
}
