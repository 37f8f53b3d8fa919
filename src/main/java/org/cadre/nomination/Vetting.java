package org.cadre.nomination;

/** What the vetting says of a nominee; never why. */
public enum Vetting {
    PENDING,
    CLEAR,
    REJECTED
}
