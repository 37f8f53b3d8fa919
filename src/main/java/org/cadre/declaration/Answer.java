package org.cadre.declaration;

/** What can be known of one {@link Dimension} of a person. */
public enum Answer {
    WOMAN,
    MAN,
    /** In own words, which nobody else reads. */
    SELF_DESCRIBED,
    /** A lot of difficulty, or more, in any of the six questions. */
    YES,
    NO,
    UNDER_30,
    FROM_30_TO_39,
    FROM_40_TO_49,
    FROM_50,
    /** Levels of ISCED 2011; the lowest three together. */
    ISCED_0_2,
    ISCED_3,
    ISCED_4,
    ISCED_5,
    ISCED_6,
    ISCED_7,
    ISCED_8,
    /** The person says that they would rather not say. */
    DECLINED,
    /** No programme has a basis in law to ask in the country in which the person serves. */
    NOT_ASKED,
    /** The person was asked and said nothing, or allows no use for the purpose. */
    NOT_ANSWERED
}
