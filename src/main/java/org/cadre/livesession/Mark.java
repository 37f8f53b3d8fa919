package org.cadre.livesession;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What an entry says, by whom and when.
 *
 * @param since when the person came, where that is known; of nobody who did not come
 * @param reason for a correction or an apology; may be empty
 * @param by empty for Cadre itself
 */
record Mark(
        AttendanceState state,
        Optional<Instant> since,
        AttendanceSource source,
        String reason,
        Optional<UUID> by,
        Instant at) {

    Mark {
        since = state.attends() ? since : Optional.empty();
    }
}
