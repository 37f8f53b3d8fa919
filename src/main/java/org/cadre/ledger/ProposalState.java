package org.cadre.ledger;

/** How far a proposal has come. */
public enum ProposalState {
    PROPOSED,
    POSTED,
    REFUSED
}
