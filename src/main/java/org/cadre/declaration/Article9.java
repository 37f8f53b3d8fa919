package org.cadre.declaration;

/**
 * Why data on disability may be processed: the points of Article 9(2) of the GDPR that can carry
 * this.
 */
public enum Article9 {
    EXPLICIT_CONSENT,
    EMPLOYMENT_LAW,
    SUBSTANTIAL_PUBLIC_INTEREST,
    STATISTICS
}
