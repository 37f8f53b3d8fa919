package org.cadre.catalogue;

/** How deep an outcome goes, in rising order. Source: Bloom's taxonomy, revised 2001. */
public enum Bloom {
    REMEMBER,
    UNDERSTAND,
    APPLY,
    ANALYSE,
    EVALUATE,
    CREATE
}
