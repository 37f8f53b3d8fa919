package org.cadre.people;

/**
 * A person as lists show one.
 *
 * @param unitName empty for a person who serves in no unit
 * @param agencyName empty for a person who serves in no agency
 * @param countryCode the country of the agency, or empty
 */
public record PersonRow(
        PersonId id,
        String name,
        String mail,
        String unitName,
        String agencyName,
        String countryCode,
        PersonState state) {}
