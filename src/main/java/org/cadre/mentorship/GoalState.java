package org.cadre.mentorship;

/** What became of a goal. */
public enum GoalState {
    OPEN,
    REACHED,
    DROPPED
}
