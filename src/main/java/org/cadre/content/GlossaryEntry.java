package org.cadre.content;

/** A word of the trade and its meaning in the reader's words, both plain text. */
public record GlossaryEntry(String term, String meaning) {}
