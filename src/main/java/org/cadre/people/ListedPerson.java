package org.cadre.people;

import org.cadre.platform.security.Role;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A person as the list of the administrator shows one.
 *
 * @param unitName empty for a person of the agency as a whole
 * @param roles those held now, in any scope
 */
public record ListedPerson(
        PersonId id,
        String name,
        String mail,
        String unitName,
        String agencyName,
        String countryCode,
        PersonState state,
        Optional<Instant> lastSeenAt,
        Set<Role> roles) {

    ListedPerson with(Set<Role> held) {
        return new ListedPerson(
                id, name, mail, unitName, agencyName, countryCode, state, lastSeenAt, held);
    }

    UUID key() {
        return id.id();
    }
}
