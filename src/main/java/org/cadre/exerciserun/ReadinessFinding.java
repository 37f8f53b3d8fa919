package org.cadre.exerciserun;

/**
 * What a run lacks before it can be ready.
 *
 * @param what kind of lack, which has its words in {@code readiness.<what>}
 * @param name of the team or role; empty for the run
 * @param stops whether the run cannot be ready with it
 */
public record ReadinessFinding(What what, String name, boolean stops) {

    /** What can be lacking. */
    public enum What {
        NO_DIRECTOR,
        NO_EVALUATOR,
        NO_SIMULATION_CELL,
        TEAM_TOO_SMALL,
        TEAM_TOO_LARGE,
        NO_LEAD,
        NOBODY_IN_ROLE,
        TEAM_LANGUAGE_MISSING
    }
}
