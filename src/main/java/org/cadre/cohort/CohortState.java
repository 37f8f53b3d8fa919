package org.cadre.cohort;

/** Whether people can be enrolled; those who are enrolled keep learning in a closed cohort. */
public enum CohortState {
    OPEN,
    CLOSED
}
