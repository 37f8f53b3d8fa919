package org.cadre.exerciserun.simulated;

import org.cadre.scenario.ExpectedAction;

import java.time.Duration;

/** The time in which something is expected. */
record Window(Duration from, Duration until) {

    private static final Duration SPARE = Duration.ofSeconds(30);

    static Window of(ExpectedAction action) {
        return new Window(action.from(), action.until());
    }

    /**
     * Not before it begins. Who plays well also comes before it closes, where what prompted it came
     * early enough.
     */
    Duration fit(Manner manner, Duration prompted, Duration at) {
        var not = at.compareTo(from) < 0 ? from : at;
        var last = until.minus(SPARE);
        boolean late = not.compareTo(last) > 0;
        return manner == Manner.GOOD && late && last.compareTo(prompted) > 0 ? last : not;
    }
}
