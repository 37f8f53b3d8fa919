package org.cadre.agreement;

/** What became of an amendment that somebody asked for. */
public enum Decision {
    ASKED,
    APPROVED,
    REFUSED
}
