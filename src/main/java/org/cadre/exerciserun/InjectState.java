package org.cadre.exerciserun;

/** Where an inject stands for one team. */
public enum InjectState {
    /** Its trigger has not happened, or its time has not come. */
    WAITING,
    /** Its time has come, its condition does not hold. */
    BLOCKED,
    HELD,
    RELEASED,
    SKIPPED
}
