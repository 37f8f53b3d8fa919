package org.cadre.mentorship.matching;

/** A part of the score of a pair, between 0 and 1,000 thousandths before it is weighed. */
public enum Term {
    /**
     * How much of the mentee's three largest gaps the mentor's levels cover, two levels above the
     * mentee being all one needs; a larger gap counts for more.
     */
    GAPS(35),
    /** Which part of the mentee's surroundings the mentor knows: shore, legal tradition, agency. */
    CONTEXT(15),
    /** How well both speak the language that they have in common. */
    LANGUAGE(10),
    /** How many hours of a week both work at once, up to eight. */
    TIME(10),
    /** Whether the mentor stands one to three steps above the mentee. */
    GRADE(10),
    /** Which part of the kinds of goals that the mentee wishes the mentor offers. */
    GOALS(10),
    /** How former mentees and coordinators found the mentor. */
    RELIABILITY(5),
    /** Which part of the mentor's places is free. */
    LOAD(5);

    private final int usual;

    Term(int usual) {
        this.usual = usual;
    }

    /** The weight where a programme sets none: a proposal of ours, not of a source. */
    public int usual() {
        return usual;
    }
}
