package org.cadre.scenario;

/** Of what sort a part of a script is, so that a finding can name its place. */
public enum ScriptPart {
    DESIGN,
    OBJECTIVE,
    TEAM,
    ROLE,
    PERSONA,
    VARIABLE,
    PHASE,
    INJECT,
    DECISION,
    EXPECTED,
    CRITERION,
    EXHIBIT,
    HOT_WASH,
    CLAIM
}
