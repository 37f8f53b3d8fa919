package org.cadre.mentorship;

/** How far a mentorship is. */
public enum MentorshipState {
    /** Both are asked. */
    PROPOSED,
    ACTIVE,
    PAUSED,
    /** Came to its end. */
    CLOSED,
    /** One of the two said no. */
    DECLINED,
    /** Somebody did not answer in time. */
    EXPIRED,
    /** Ended before its time. */
    ENDED,
    /** Goes on with another mentor. */
    HANDED_OVER;

    public boolean isLive() {
        return this == PROPOSED || isRunning();
    }

    public boolean isRunning() {
        return this == ACTIVE || this == PAUSED;
    }
}
