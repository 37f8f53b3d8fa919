package org.cadre.mentorship.matching;

/**
 * What a programme says of two sides. Each side names a person, an agency or a country; which one
 * is the mentor makes no difference.
 *
 * @param reason what those may read who ask why
 */
public record PairRule(Kind kind, String one, String other, String reason) {

    /** What a rule does. An allowed pair stays allowed though a wider rule denies it. */
    public enum Kind {
        ALLOW,
        DENY
    }

    boolean isAbout(Place left, Place right) {
        return left.isNamed(one) && right.isNamed(other)
                || left.isNamed(other) && right.isNamed(one);
    }
}
