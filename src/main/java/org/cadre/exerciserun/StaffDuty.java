package org.cadre.exerciserun;

/** What somebody does in a run who does not play. */
public enum StaffDuty {
    /** Moves the clock, ends the run, closes it. */
    DIRECTOR,
    /** Releases, holds and skips injects, answers players. */
    CONTROLLER,
    /** Speaks for personas. */
    SIMULATION_CELL,
    /** Moderates ratings. */
    LEAD_EVALUATOR,
    EVALUATOR,
    OBSERVER,
    INTERPRETER,
    /** May stop the clock at any time. */
    SAFETY;

    /** Whether this person sees what control sees. */
    public boolean isControl() {
        return this == DIRECTOR || this == CONTROLLER || this == SIMULATION_CELL;
    }

    public boolean evaluates() {
        return this == LEAD_EVALUATOR || this == EVALUATOR;
    }
}
