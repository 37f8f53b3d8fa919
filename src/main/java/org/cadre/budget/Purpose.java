package org.cadre.budget;

/** What a budget line is for. */
public enum Purpose {
    TRAINING,
    EQUIPMENT,
    JOINT_OPS,
    STAFF,
    OVERSIGHT,
    M_AND_E,
    OTHER
}
