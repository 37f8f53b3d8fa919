package org.cadre.document;

/** A rectangle on a page in points, from the top left corner. */
public record Box(float x, float y, float width, float height) {}
