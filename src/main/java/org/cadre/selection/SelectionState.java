package org.cadre.selection;

/** Where the selection of a call stands, in the order in which one goes. */
public enum SelectionState {
    /** Nobody has written its rules yet. */
    UNWRITTEN,
    /** The rules can be changed; nothing was computed of them. */
    WRITTEN,
    /** Panels are looked for. */
    WAITING,
    /** The search broke off again and again. */
    FAILED,
    /** No panel keeps every rule; the smallest change is known. */
    IMPOSSIBLE,
    /** The panels are there. */
    READY,
    /** The panels are fixed and published by their hash. */
    COMMITTED,
    /** One panel is drawn. */
    DRAWN,
    /** Seats are offered; reserves move up. */
    OFFERED,
    /** Nobody moves up any more. */
    ENDED;

    /** Whether rules and pool can be changed no more. */
    public boolean isCommitted() {
        return compareTo(COMMITTED) >= 0;
    }

    public boolean isDrawn() {
        return compareTo(DRAWN) >= 0;
    }

    /** Whether panels were found and stand. */
    public boolean hasPanels() {
        return compareTo(READY) >= 0;
    }
}
