package org.cadre.exerciserun.simulated;

import org.cadre.scenario.FormalRequestState;
import org.cadre.scenario.FormalRequestType;

import java.util.UUID;

/** What a simulated seat does. */
public sealed interface Move {

    UUID seat();

    record Acknowledge(UUID seat, String inject) implements Move {}

    record Answer(UUID seat, String inject, String text) implements Move {}

    /** A decision is taken, or voted for where the team votes. */
    record Choose(UUID seat, String decision, String option, String reason) implements Move {}

    /**
     * A formal request is sent.
     *
     * @param to {@code team:b} or {@code persona:bank}
     */
    record Send(UUID seat, FormalRequestType type, String to, String what, String basis)
            implements Move {}

    /** A formal request comes to its next state. */
    record Reply(UUID seat, int request, FormalRequestState state) implements Move {}

    record HandOver(UUID seat, String exhibit, String to, String purpose, String seal)
            implements Move {}
}
