package org.cadre.exerciserun;

/** Why something went as it did, after the capability elements of HSEEP; never a person. */
public enum RootCause {
    PLANNING,
    ORGANISATION,
    EQUIPMENT,
    TRAINING,
    EXERCISES
}
