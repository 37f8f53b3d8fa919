package org.cadre.scenario;

/** What one authority formally asks of another. */
public enum FormalRequestType {
    PRESERVATION,
    PROVIDER_DISCLOSURE,
    MLA,
    FIU_SPONTANEOUS,
    FIU_REQUEST,
    JIT_PROPOSAL,
    CUSTOMS
}
