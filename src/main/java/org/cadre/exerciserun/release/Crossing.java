package org.cadre.exerciserun.release;

import org.cadre.scenario.Inject;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * An inject over which a jump of the clock would go.
 *
 * @param due the earliest offset of its teams
 * @param teams for which it falls into the jump
 * @param jump what becomes of it unless the director says otherwise: RELEASE for a critical one,
 *     otherwise what the script says
 */
public record Crossing(String inject, Duration due, List<UUID> teams, Inject.Jump jump) {

    public Crossing {
        teams = List.copyOf(teams);
    }
}
