package org.cadre.exerciserun.release;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * One inject for one team.
 *
 * @param enabled false after an option has disabled it: it then comes by hand alone
 * @param due offset at which it is to come; null while its trigger has not happened
 * @param released offset at which it came; null until then
 */
public record Instance(
        State state, boolean enabled, @Nullable Duration due, @Nullable Duration released) {

    /** An inject that was not touched yet. */
    public static final Instance UNTOUCHED = new Instance(State.WAITING, true, null, null);

    /** Where it stands. What players then do with a released one does not matter here. */
    public enum State {
        /** Its trigger has not happened, or the clock does not show its offset. */
        WAITING,
        /** It is due, and its guard does not hold. */
        BLOCKED,
        /** Somebody keeps it back. */
        HELD,
        RELEASED,
        /** It does not come, unless by hand. */
        SKIPPED
    }

    /** Whether it comes by itself, now or later. */
    boolean isComing() {
        return enabled && isWaiting();
    }

    boolean isWaiting() {
        return state == State.WAITING || state == State.BLOCKED;
    }

    boolean isDue(Duration offset) {
        return isComing() && due != null && due.compareTo(offset) <= 0;
    }

    public Instance dueAt(Duration offset) {
        return new Instance(state, enabled, offset, released);
    }

    public Instance in(State next) {
        return new Instance(next, enabled, due, released);
    }

    public Instance enabled(boolean now) {
        return new Instance(state, now, due, released);
    }

    public Instance releasedAt(Duration offset) {
        return new Instance(State.RELEASED, enabled, due, offset);
    }
}
