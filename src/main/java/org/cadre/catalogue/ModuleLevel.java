package org.cadre.catalogue;

/** For whom a module is meant, in rising order. */
public enum ModuleLevel {
    FOUNDATION,
    PRACTITIONER,
    SPECIALIST
}
