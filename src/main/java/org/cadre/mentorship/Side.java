package org.cadre.mentorship;

/** Which of the two somebody is. */
public enum Side {
    MENTOR,
    MENTEE;

    public Side other() {
        return this == MENTOR ? MENTEE : MENTOR;
    }
}
