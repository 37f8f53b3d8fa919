package org.cadre.exerciserun.judging;

import org.cadre.scenario.FormalRequestType;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Something that a team, or somebody of it, did. */
public sealed interface Deed {

    /** Who did it; empty for the team, or where nobody did it. */
    Optional<UUID> seat();

    /** Exercise time. */
    Duration at();

    /** What shows it: the number of its entry in the log of the run. */
    int entry();

    /**
     * An option was taken.
     *
     * @param timedOut whether it is the fallback, because nobody chose in time
     */
    record Chose(
            String decision,
            String option,
            boolean timedOut,
            Optional<UUID> seat,
            Duration at,
            int entry)
            implements Deed {}

    /** A formal request was sent. */
    record Requested(FormalRequestType type, Optional<UUID> seat, Duration at, int entry)
            implements Deed {}

    /** A file or a written answer came to an inject. */
    record Answered(String inject, Optional<UUID> seat, Duration at, int entry) implements Deed {}

    record Acknowledged(String inject, Optional<UUID> seat, Duration at, int entry)
            implements Deed {}

    /** A lab was scored, in percent. */
    record Scored(String lab, int percent, Optional<UUID> seat, Duration at, int entry)
            implements Deed {}

    /**
     * The custody log of an exhibit ends here.
     *
     * @param whole whether it is unbroken so far
     */
    record Kept(String exhibit, boolean whole, Optional<UUID> seat, Duration at, int entry)
            implements Deed {}
}
