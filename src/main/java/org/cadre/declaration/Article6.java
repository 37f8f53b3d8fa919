package org.cadre.declaration;

/** Why data may be processed at all: the points of Article 6(1) of the GDPR that can carry this. */
public enum Article6 {
    CONSENT,
    LEGAL_OBLIGATION,
    PUBLIC_TASK,
    LEGITIMATE_INTERESTS
}
