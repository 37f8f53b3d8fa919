package org.cadre.people;

/** What an agency is for. */
public enum AgencyKind {
    POLICE,
    PROSECUTION,
    JUDICIARY,
    CUSTOMS,
    FIU,
    LABORATORY,
    PRISON,
    OTHER
}
