package org.cadre.planning;

/** Where an activity stands. */
public enum ActivityState {
    /** It still has to be decided. */
    PLANNED,
    /** It will happen: rooms are booked, contracts signed. */
    DECIDED,
    DONE,
    CANCELLED;

    /** Whether it can still change. */
    public boolean isOpen() {
        return this == PLANNED || this == DECIDED;
    }
}
