package org.cadre.exerciserun;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where an inject stands for one team.
 *
 * @param enabled false after an option has disabled it; it is then sent by hand alone
 * @param dueAt exercise time; null while its trigger has not happened
 * @param releasedOn exercise time; null until it is released
 * @param releasedAt null until it is released
 * @param entry number of the entry that released it; 0 until then
 * @param byHand whether somebody sent it before or against its trigger
 * @param reason of the hold or skip
 */
public record Standing(
        InjectState state,
        boolean enabled,
        @Nullable Duration dueAt,
        @Nullable Duration releasedOn,
        @Nullable Instant releasedAt,
        int entry,
        boolean byHand,
        String reason) {

    static final Standing WAITING =
            new Standing(InjectState.WAITING, true, null, null, null, 0, false, "");

    public Optional<Duration> due() {
        return Optional.ofNullable(dueAt);
    }

    public Optional<Duration> released() {
        return Optional.ofNullable(releasedOn);
    }

    public boolean isReleased() {
        return state == InjectState.RELEASED;
    }

    Standing dueAt(Duration offset) {
        return new Standing(state, enabled, offset, releasedOn, releasedAt, entry, byHand, reason);
    }

    Standing in(InjectState next, String why) {
        return new Standing(next, enabled, dueAt, releasedOn, releasedAt, entry, byHand, why);
    }

    Standing enabled(boolean now) {
        return new Standing(state, now, dueAt, releasedOn, releasedAt, entry, byHand, reason);
    }

    Standing releasedBy(RunEntry release) {
        return new Standing(
                InjectState.RELEASED,
                enabled,
                dueAt,
                release.offset(),
                release.at(),
                release.number(),
                release.fact("by").equals("hand"),
                release.fact("reason"));
    }
}
