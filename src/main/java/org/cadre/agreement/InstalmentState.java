package org.cadre.agreement;

/** How far an instalment has come. */
public enum InstalmentState {
    PLANNED,
    REQUESTED,
    RECEIVED,
    WAIVED
}
