package org.cadre.exerciserun.judging;

import org.cadre.scenario.ExpectedAction.Status;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What became of an expected action by rule.
 *
 * @param seat whose it is where each decides alone; empty for the team
 * @param latency from the inject that first prompted it to the deed; empty without either
 * @param evidence the entry of the log that shows it; empty where nothing was done
 */
public record Result(
        Optional<UUID> seat, Status status, Optional<Duration> latency, OptionalInt evidence) {

    static Result of(Status status) {
        return new Result(Optional.empty(), status, Optional.empty(), OptionalInt.empty());
    }

    Result ofSeat(UUID id) {
        return new Result(Optional.of(id), status, latency, evidence);
    }
}
