package org.cadre.agreement;

/** What became of a pledge. */
public enum PledgeState {
    OPEN,
    SIGNED,
    LAPSED
}
