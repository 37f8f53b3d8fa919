package org.cadre.exerciserun.clock;

/** Why a clock does not take an event. */
public enum Obstacle {
    /** Only START comes before everything else. */
    NOT_STARTED,
    /** It starts once; after a pause it is resumed. */
    STARTED,
    /** Only what runs can be paused. */
    NOT_RUNNING,
    /** Only what is paused can be resumed. */
    NOT_PAUSED,
    /** It jumps forward alone; to go back is to begin a run of its own. */
    BACKWARDS,
    /** A rate is from 0.1 to 100, with three decimal places at most. */
    RATE,
    /** The end is for good. */
    ENDED
}
