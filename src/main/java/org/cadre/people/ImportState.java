package org.cadre.people;

/** How far an import of people has come. */
public enum ImportState {
    CHECKED,
    APPLIED,
    UNDONE
}
