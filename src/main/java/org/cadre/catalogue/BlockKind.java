package org.cadre.catalogue;

/** What a block is, and so which of its columns are filled. */
public enum BlockKind {
    /** Running text; a heading begins a section. */
    TEXT,
    /** A short text that stands out. */
    CALLOUT,
    /** A drawing: the heading is its finding, the body its SVG. */
    FIGURE,
    /** A knowledge check: only the key of its question. */
    CHECK,
    /** What to keep: each line of the body is one of its lines. */
    CARD
}
