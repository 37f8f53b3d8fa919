package org.cadre.mentorship;

/** What a mentorship is to bring. */
public enum GoalKind {
    CASEWORK,
    TESTIMONY,
    PROCEDURE,
    LEADERSHIP,
    TEACHING,
    CERTIFICATE
}
