package org.cadre.catalogue;

/** A word of the trade and what it means. */
public record WordRow(String term, String meaning) {}
