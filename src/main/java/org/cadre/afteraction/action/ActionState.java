package org.cadre.afteraction.action;

import java.util.EnumSet;
import java.util.Set;

/** Where a corrective action stands. */
public enum ActionState {
    PROPOSED,
    /** Its owner has agreed to it. */
    AGREED,
    IN_PROGRESS,
    /** It waits for something that its owner cannot do. */
    BLOCKED,
    /** Its owner says so; nobody has verified it. */
    DONE,
    VERIFIED,
    /** It was done and was not good enough, or does not hold any more. */
    REOPENED,
    CANCELLED;

    /** What it can become. What was cancelled stays so. */
    public Set<ActionState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(AGREED, CANCELLED);
            case AGREED, BLOCKED, REOPENED -> EnumSet.of(IN_PROGRESS, CANCELLED);
            case IN_PROGRESS -> EnumSet.of(BLOCKED, DONE, CANCELLED);
            case DONE -> EnumSet.of(VERIFIED, REOPENED);
            case VERIFIED -> EnumSet.of(REOPENED);
            case CANCELLED -> EnumSet.noneOf(ActionState.class);
        };
    }

    /** Whether its owner still has something to do. */
    public boolean isOpen() {
        return switch (this) {
            case PROPOSED, AGREED, IN_PROGRESS, BLOCKED, REOPENED -> true;
            case DONE, VERIFIED, CANCELLED -> false;
        };
    }
}
