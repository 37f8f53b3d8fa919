package org.cadre.scenario;

/** Where a formal request stands. */
public enum FormalRequestState {
    DRAFT,
    SENT,
    RECEIVED,
    RETURNED,
    ACCEPTED,
    EXECUTED,
    REFUSED
}
