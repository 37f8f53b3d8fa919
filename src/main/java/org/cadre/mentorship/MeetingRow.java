package org.cadre.mentorship;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A meeting.
 *
 * @param confidenceBefore how sure the mentee felt, 1 to 5; null where nothing was said
 */
public record MeetingRow(
        MeetingId id,
        Instant beginsAt,
        int minutes,
        MeetingMode mode,
        MeetingState state,
        @Nullable Integer confidenceBefore,
        @Nullable Integer confidenceAfter) {

    public boolean isPlanned() {
        return state == MeetingState.PLANNED;
    }

    boolean isFalling() {
        return confidenceBefore != null
                && confidenceAfter != null
                && confidenceAfter < confidenceBefore;
    }
}
