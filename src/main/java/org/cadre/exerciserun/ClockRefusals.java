package org.cadre.exerciserun;

import org.cadre.exerciserun.clock.Obstacle;
import org.cadre.platform.refusal.Refusal;
import org.cadre.scenario.Offset;

import java.time.Duration;

/** Says why the clock does not take an entry, in the words of the product. */
final class ClockRefusals {

    private ClockRefusals() {}

    /**
     * @param shows what the clock shows
     */
    static Refusal of(Obstacle obstacle, Duration shows, RunEntry entry) {
        return switch (obstacle) {
            case NOT_STARTED, NOT_RUNNING -> new DirectingRuns.ClockDoesNotRun();
            case STARTED -> new DirectingRuns.ClockHasStarted();
            case NOT_PAUSED -> new DirectingRuns.ClockRuns();
            case BACKWARDS ->
                    new DirectingRuns.JumpGoesBack(
                            Offset.format(shows), Offset.format(Duration.parse(entry.fact("to"))));
            case RATE -> new DirectingRuns.RateIsOutOfRange();
            case ENDED -> new DirectingRuns.RunIsOver();
        };
    }
}
