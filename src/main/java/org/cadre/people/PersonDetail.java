package org.cadre.people;

import org.cadre.platform.security.Grant;
import org.cadre.text.Language;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One person with roles and the history of the name. */
public record PersonDetail(
        PersonId id,
        String name,
        String mail,
        Optional<AgencyId> agency,
        String agencyName,
        Optional<UnitId> unit,
        String unitName,
        String countryCode,
        Language language,
        ZoneId zone,
        PersonState state,
        Instant createdAt,
        Optional<Instant> lastSeenAt,
        Optional<Instant> linkUntil,
        List<HeldRole> roles,
        List<FormerName> formerNames,
        Optional<PersonId> mergedInto,
        List<MergedAccount> merged) {

    public PersonDetail {
        roles = List.copyOf(roles);
        formerNames = List.copyOf(formerNames);
        merged = List.copyOf(merged);
    }

    /**
     * A role held now.
     *
     * @param scopeName the programme or cohort; empty for the whole system
     */
    public record HeldRole(UUID id, Grant grant, String scopeName, Instant since) {}

    /** A name before its correction. */
    public record FormerName(
            String oldName, String newName, String reason, String by, Instant at) {}

    /** An account that was merged into this one. */
    public record MergedAccount(PersonId id, String name, String mail, Instant at) {}
}
