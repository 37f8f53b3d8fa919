package org.cadre.exerciserun.release;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** One thing that happens in a run now. Steps happen in their order and all in one transaction. */
public sealed interface Step {

    /** An inject gets its due offset, once and for all. */
    record Schedule(UUID team, String inject, Duration due) implements Step {}

    /** An inject comes to a team, at the offset that the clock shows. */
    record Release(UUID team, String inject) implements Step {}

    /** An inject is due, and its guard does not hold. */
    record Block(UUID team, String inject) implements Step {}

    /** An inject is kept back until somebody lets it go. */
    record Hold(UUID team, String inject) implements Step {}

    /** An inject does not come. */
    record Skip(UUID team, String inject) implements Step {}

    record Enable(UUID team, String inject) implements Step {}

    record Disable(UUID team, String inject) implements Step {}

    /** A phase begins for a team. */
    record Enter(UUID team, String phase) implements Step {}

    /**
     * An option is taken.
     *
     * @param seat whose alone it is; empty for the team's
     * @param timedOut whether it is the fallback, because nobody chose in time
     */
    record Decide(UUID team, Optional<UUID> seat, String decision, String option, boolean timedOut)
            implements Step {}

    /**
     * A variable changes.
     *
     * @param team empty for a variable of the run
     */
    record Change(Optional<UUID> team, String variable, String from, String to) implements Step {}
}
