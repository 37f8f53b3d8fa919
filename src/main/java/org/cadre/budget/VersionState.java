package org.cadre.budget;

/** How far a version of a budget has come; it never goes back, a change is a new version. */
public enum VersionState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    SUPERSEDED
}
