package org.cadre.scenario;

import java.time.Duration;

/** What makes an inject due. Delays are exercise time, so a pause stops them too. */
public sealed interface Trigger {

    /** When the clock shows an offset. */
    record AtOffset(Duration at) implements Trigger {}

    /**
     * Some time after another inject was released to the same team.
     *
     * @param inject its id
     */
    record After(String inject, Duration delay) implements Trigger {}

    /**
     * Some time after the team took an option.
     *
     * @param decision its id
     * @param option its id; empty for any
     */
    record OnDecision(String decision, String option, Duration delay) implements Trigger {}

    /**
     * Some time after an expected action of the team was judged so.
     *
     * @param expected its id
     */
    record OnExpectation(String expected, ExpectedAction.Status status, Duration delay)
            implements Trigger {}

    /** Some time after a formal request that the team sent came to a state. */
    record OnRequest(FormalRequestType type, FormalRequestState state, Duration delay)
            implements Trigger {}

    /**
     * Some time after somebody of the team reached a score in a lab.
     *
     * @param lab its id
     * @param score percent, 0 to 100
     */
    record OnLabScore(String lab, int score, Duration delay) implements Trigger {}

    /** Only by hand. */
    record Manual() implements Trigger {}
}
