package org.cadre.agreement;

/** How far an instalment has come. */
public enum InstalmentState {
    PLANNED,
    REQUESTED,
    RECEIVED,
    WAIVED;

    /** Whether its money is still expected. */
    public boolean isToCome() {
        return this == PLANNED || this == REQUESTED;
    }
}
