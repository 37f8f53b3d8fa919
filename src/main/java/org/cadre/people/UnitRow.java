package org.cadre.people;

/** A unit with the agency that it is a part of. */
public record UnitRow(UnitId id, String name, AgencyId agency) {}
