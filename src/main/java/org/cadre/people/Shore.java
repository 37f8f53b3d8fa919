package org.cadre.people;

/** Whether a country has a coast; it decides which regional variant of a lesson its people read. */
public enum Shore {
    COASTAL,
    LANDLOCKED
}
