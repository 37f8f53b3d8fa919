package org.cadre.exerciserun;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One line of a run's log. The log is the run: what stands where is folded from it, nothing in it
 * changes, and each line carries the hash of all before it.
 *
 * @param number from 1, without a gap
 * @param at never before the entry before it
 * @param offset what the exercise clock showed
 * @param team whose matter it is; empty for all
 * @param seat who of the team
 * @param subject id in the script, or number of the entry that it is about
 * @param actor the person; empty for Cadre itself
 * @param facts what the kind needs, by name; may hold words of players
 */
public record RunEntry(
        int number,
        Instant at,
        Duration offset,
        EntryKind kind,
        Optional<RunTeamId> team,
        Optional<SeatId> seat,
        String subject,
        Optional<UUID> actor,
        Map<String, String> facts) {

    /** Name of the fact that a seat which Cadre plays has done it. */
    static final String SIMULATED = "simulated";

    public RunEntry {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** Whether a seat has done it that Cadre plays. */
    public boolean isSimulated() {
        return fact(SIMULATED).equals("true");
    }

    /** Empty where the fact is missing. */
    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
