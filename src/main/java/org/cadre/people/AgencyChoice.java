package org.cadre.people;

/** An agency as a choice offers one. */
public record AgencyChoice(AgencyId id, String name) {}
