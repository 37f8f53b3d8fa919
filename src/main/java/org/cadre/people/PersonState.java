package org.cadre.people;

/** Where a person stands: invited until a password is set, then active, at the end deactivated. */
public enum PersonState {
    INVITED,
    ACTIVE,
    DEACTIVATED
}
