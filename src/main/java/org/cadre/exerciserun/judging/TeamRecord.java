package org.cadre.exerciserun.judging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is known of a team when it is judged.
 *
 * @param offset what the clock shows
 * @param ended whether it stands for good
 * @param roles of those who sit in the team, by seat
 * @param released offset at which injects came to the team, by inject
 * @param deeds in the order in which they were done
 */
public record TeamRecord(
        Duration offset,
        boolean ended,
        Map<UUID, String> roles,
        Map<String, Duration> released,
        List<Deed> deeds) {

    public TeamRecord {
        roles = Map.copyOf(roles);
        released = Map.copyOf(released);
        deeds = List.copyOf(deeds);
    }
}
