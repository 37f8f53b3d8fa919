package org.cadre.funding.continuity;

/** How sure money is, the surest first; each class holds those before it. */
public enum Certainty {
    /** Cash held, or due under a signed agreement, or in an enacted budget law. */
    SECURED,
    /** Signed, not yet due. */
    COMMITTED,
    /** In writing, not signed. */
    PLEDGED;

    /** Whether money of this class counts when those of at least the other one are asked for. */
    public boolean isWithin(Certainty least) {
        return compareTo(least) <= 0;
    }
}
