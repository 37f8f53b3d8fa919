package org.cadre.platform.security;

/** What a person may be within a {@link Scope}. */
public enum Role {
    /** Accounts, roles, agencies, settings; scope {@link Scope#system()}. */
    ADMINISTRATOR,
    /** Opens cohorts, enrols, follows progress; scope programme. */
    PROGRAMME_MANAGER,
    /** Learns; scope cohort, given and ended by the enrolment. */
    TRAINEE,
    /** Directs and evaluates exercises, guides trainees; scope programme. */
    MENTOR,
    /** One of the two people whom a revocation needs; scope system. */
    CERTIFICATE_REVOKER,
    /** Reads what is accountable, changes nothing; scope system. */
    OVERSIGHT_READER,
    /** Looks after what is taught: packs, versions, review flags; scope system. */
    AUTHOR,
    /** Nominates people of the own agency; scope agency. */
    AGENCY_FOCAL_POINT,
    /** Notes what a vetting says, never why; scope programme. */
    VETTING_OFFICER,
    /** Judges nominations and witnesses the draw; scope programme. */
    SELECTION_COMMITTEE
}
