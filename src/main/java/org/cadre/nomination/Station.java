package org.cadre.nomination;

/** Where somebody is on duty. */
public enum Station {
    URBAN,
    PERI_URBAN,
    RURAL
}
