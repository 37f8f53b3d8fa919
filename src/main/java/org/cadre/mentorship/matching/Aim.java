package org.cadre.mentorship.matching;

/** What a run tries to reach. */
public enum Aim {
    /** Most people matched, then the lowest score as high as can be, then the sum of scores. */
    LEXICOGRAPHIC,
    /** The sum of scores alone. */
    SUM,
    /**
     * What mentees wish, as far as mentors have places; mentors take whom they fit best. It never
     * pays for a mentee to rank others than those truly wished.
     */
    RANKED
}
