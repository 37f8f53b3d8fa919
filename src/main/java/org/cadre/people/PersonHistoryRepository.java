package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.time.CadreClock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads what has become of one person: former names, roles, an open link. */
@ApplicationScoped
class PersonHistoryRepository {

    @PersistenceContext EntityManager em;
    @Inject CadreClock clock;

    PersonDetail detail(Person person, List<RoleAssignment> held, Map<UUID, String> scopeNames) {
        return new PersonDetail(
                person.id(),
                person.name(),
                person.mail(),
                person.agency().map(Agency::id),
                person.agency().map(Agency::name).orElse(""),
                person.unit().map(Unit::id),
                person.unit().map(Unit::name).orElse(""),
                person.agency().map(agency -> agency.country().code()).orElse(""),
                person.language(),
                person.zone(),
                person.state(),
                person.createdAt(),
                person.lastSeenAt(),
                linkUntil(person.id()),
                held.stream().map(role -> held(role, scopeNames)).toList(),
                formerNames(person.id()),
                person.mergedInto(),
                merged(person.id()));
    }

    private static PersonDetail.HeldRole held(RoleAssignment role, Map<UUID, String> scopeNames) {
        var scope = role.grant().scope();
        var name = scope.id().map(id -> scopeNames.getOrDefault(id, "")).orElse("");
        return new PersonDetail.HeldRole(role.id(), role.grant(), name, role.grantedAt());
    }

    private List<PersonDetail.FormerName> formerNames(PersonId id) {
        return em.createQuery(
                        "select n, p.name from NameCorrection n join Person p on p.id ="
                                + " n.correctedBy where n.personId = :person order by n.correctedAt"
                                + " desc, n.id desc",
                        Object[].class)
                .setParameter("person", id.id())
                .getResultStream()
                .map(column -> former((NameCorrection) column[0], (String) column[1]))
                .toList();
    }

    private static PersonDetail.FormerName former(NameCorrection correction, String by) {
        return new PersonDetail.FormerName(
                correction.oldName(),
                correction.newName(),
                correction.reason(),
                by,
                correction.correctedAt());
    }

    private List<PersonDetail.MergedAccount> merged(PersonId id) {
        return em.createQuery(
                        "select p.id, p.name, p.mail, p.mergedAt from Person p where p.mergedInto ="
                                + " :person order by p.mergedAt desc, p.id",
                        Object[].class)
                .setParameter("person", id.id())
                .getResultStream()
                .map(
                        column ->
                                new PersonDetail.MergedAccount(
                                        new PersonId((UUID) column[0]),
                                        (String) column[1],
                                        (String) column[2],
                                        (Instant) column[3]))
                .toList();
    }

    private Optional<Instant> linkUntil(PersonId id) {
        return em.createQuery(
                        "select l.expiresAt from OneTimeLink l where l.personId = :person and"
                            + " l.usedAt is null and l.expiresAt > :now order by l.expiresAt desc",
                        Instant.class)
                .setParameter("person", id.id())
                .setParameter("now", clock.now())
                .getResultStream()
                .findFirst();
    }
}
