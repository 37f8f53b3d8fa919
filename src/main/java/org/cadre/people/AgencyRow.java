package org.cadre.people;

/** An agency as lists show one, with the number of people who are not deactivated. */
public record AgencyRow(AgencyId id, String name, String countryCode, long units, long people) {}
