package org.cadre.mentorship;

/** Surroundings of the own work: what a mentor knows, where a mentee works. */
public enum Context {
    COASTAL,
    LANDLOCKED,
    CIVIL_LAW,
    COMMON_LAW,
    MIXED_LAW,
    POLICE,
    PROSECUTION,
    JUDICIARY,
    CUSTOMS,
    FIU,
    LABORATORY
}
