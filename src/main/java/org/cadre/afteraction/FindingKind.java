package org.cadre.afteraction;

/** Whether a finding is to be kept or to be changed. */
public enum FindingKind {
    STRENGTH,
    AREA
}
