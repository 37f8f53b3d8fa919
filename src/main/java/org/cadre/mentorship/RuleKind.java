package org.cadre.mentorship;

/** What a rule of a programme does. */
public enum RuleKind {
    ALLOW,
    DENY,
    /** Two countries have an arrangement to share data. */
    SHARE
}
