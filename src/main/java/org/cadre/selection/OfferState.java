package org.cadre.selection;

/** What became of the offer of a seat. */
public enum OfferState {
    /** Waits for its answer. */
    OPEN,
    /** The seat is taken. */
    ACCEPTED,
    /** The nominee said no. */
    DECLINED,
    /** Nobody answered in time. */
    EXPIRED,
    /** The nominee left, before or after the seat was taken. */
    LEFT;

    /** Whether the seat is kept for its nominee. */
    public boolean isLive() {
        return this == OPEN || this == ACCEPTED;
    }
}
