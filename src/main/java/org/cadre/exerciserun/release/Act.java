package org.cadre.exerciserun.release;

import java.time.Duration;
import java.util.Comparator;
import java.util.UUID;

/**
 * A step that is taken when the clock shows an offset.
 *
 * @param position of what it is about, in the script
 */
record Act(Duration at, Kind kind, int position, UUID team, Step step) {

    /** At one offset by kind, and then as in the script. */
    static final Comparator<Act> ORDER =
            Comparator.comparing(Act::at)
                    .thenComparing(Act::kind)
                    .thenComparing(Act::position)
                    .thenComparing(Act::team);

    /** In the order in which they come at one offset. */
    enum Kind {
        VOTE,
        TIME_OUT,
        PHASE,
        RELEASE
    }
}
