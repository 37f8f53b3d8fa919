package org.cadre.certificate;

/** Whether an award still stands; its dates are another question. */
public enum AwardStatus {
    IN_FORCE,
    SUPERSEDED,
    REVOKED
}
