package org.cadre.visit;

/** Of what visitors are briefed before they leave. */
public enum BriefingTopic {
    SECURITY,
    CULTURE,
    SAFEGUARDING,
    DATA
}
