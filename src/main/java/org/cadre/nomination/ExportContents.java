package org.cadre.nomination;

/** What of nominees leaves the programme: names, or what is known of them, never both. */
public enum ExportContents {
    /** Names with where each nomination stands; no number, which would lead to the rest. */
    NAMES,
    /** Agency, function, level and place of duty, by number. */
    PLACES
}
