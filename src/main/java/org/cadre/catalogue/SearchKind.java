package org.cadre.catalogue;

/** What a search can find, in the order in which it is listed. */
public enum SearchKind {
    MODULE,
    LESSON,
    BLOCK,
    WORD
}
