package org.cadre.mentorship;

/** Whether pairs are sought in a cycle. */
public enum CycleState {
    OPEN,
    CLOSED
}
