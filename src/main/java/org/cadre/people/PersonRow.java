package org.cadre.people;

/**
 * A person as lists show one.
 *
 * @param agencyName empty for a person who serves in no agency
 * @param countryCode the country of the agency, or empty
 */
public record PersonRow(
        PersonId id,
        String name,
        String mail,
        String agencyName,
        String countryCode,
        PersonState state) {}
