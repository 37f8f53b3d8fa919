package org.cadre.platform.security;

import java.util.EnumSet;
import java.util.Set;

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
    SELECTION_COMMITTEE,
    /** Keeps agreements and budgets, enters rates, posts, begins to close; scope programme. */
    FINANCE_OFFICER,
    /** Approves what others ask for, never the own; closes periods; scope programme. */
    FINANCE_APPROVER,
    /** Reads the own grant and nothing else; scope agreement. */
    DONOR_CONTACT,
    /** Reads and settles confidential reports, apart from all management; scope system. */
    SAFEGUARDING;

    private static final Set<Set<Role>> APART =
            Set.of(
                    EnumSet.of(FINANCE_OFFICER, FINANCE_APPROVER),
                    EnumSet.of(ADMINISTRATOR, FINANCE_APPROVER),
                    EnumSet.of(ADMINISTRATOR, FINANCE_OFFICER),
                    EnumSet.of(OVERSIGHT_READER, FINANCE_OFFICER),
                    EnumSet.of(OVERSIGHT_READER, FINANCE_APPROVER),
                    EnumSet.of(SAFEGUARDING, ADMINISTRATOR),
                    EnumSet.of(SAFEGUARDING, PROGRAMME_MANAGER),
                    EnumSet.of(SAFEGUARDING, MENTOR));

    /** Whether nobody may hold both: whoever does the one would control the own work. */
    public boolean excludes(Role other) {
        return this != other && APART.contains(EnumSet.of(this, other));
    }
}
