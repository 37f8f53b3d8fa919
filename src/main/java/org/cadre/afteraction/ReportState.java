package org.cadre.afteraction;

/** Where an after-action report stands. */
public enum ReportState {
    /** It is being written. */
    DRAFT,
    /** The director has signed; a second person reads it. */
    SIGNED,
    /** Two people have signed: it stays as it is, and those who took part can read it. */
    FINAL
}
