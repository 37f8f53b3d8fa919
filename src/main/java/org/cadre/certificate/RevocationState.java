package org.cadre.certificate;

/** The life of a revocation: asked for, then confirmed by a second person or declined. */
public enum RevocationState {
    REQUESTED,
    CONFIRMED,
    DECLINED
}
