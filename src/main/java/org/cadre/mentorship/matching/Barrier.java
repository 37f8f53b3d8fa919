package org.cadre.mentorship.matching;

/** What makes a pair impossible, whatever its score would be; in the order in which it is told. */
public enum Barrier {
    /** The mentor has no valid vetting on the day of the run. */
    NOT_VETTED,
    /** The mentor has not agreed to the code of conduct in force. */
    CODE_NOT_SIGNED,
    /** The mentor has not had the training, or too long ago. */
    NOT_TRAINED,
    /** They are one person. */
    SAME_PERSON,
    /** One of them leads the other, or both serve under one another in a line of command. */
    SAME_CHAIN_OF_COMMAND,
    /** One of them has declared a conflict of interest with the other or the other's agency. */
    CONFLICT,
    /** Both work on one live case, on the same side or on opposed ones. */
    SAME_LIVE_CASE,
    /** A rule of the programme keeps this person, agency or country apart from the other. */
    DENIED_BY_RULE,
    /** The mentee asked, for the own safety, not to be mentored from there. */
    SAFETY_PREFERENCE,
    /** An earlier pair of the two ended for cause. */
    ENDED_FOR_CAUSE,
    /** Their two countries have no arrangement to share data. */
    NO_DATA_ARRANGEMENT,
    /** They have no language in common at the level that is asked, and no interpreter. */
    NO_COMMON_LANGUAGE,
    /** They work too few hours of a week at once. */
    TOO_FEW_COMMON_HOURS,
    /** The coordinator has banned this pair. */
    BANNED,
    /** The mentor has no free place. */
    NO_FREE_PLACE
}
