package org.cadre.livesession;

import java.util.Optional;

/**
 * A session as lists show one.
 *
 * @param room its name and house
 * @param entries how many people are entered, each half-day by itself
 * @param there how many of those were there
 */
public record SessionRow(
        LiveSessionId id,
        String title,
        String cohortName,
        SessionHours hours,
        Optional<String> room,
        boolean video,
        SessionState state,
        int entries,
        int there) {

    public boolean isCancelled() {
        return state == SessionState.CANCELLED;
    }
}
