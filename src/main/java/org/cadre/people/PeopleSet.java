package org.cadre.people;

import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Some people, told as a query for their ids, so that a feature can ask for a page of its people
 * without reading all of them first: {@code select e.personId from Enrolment e where e.cohortId =
 * :cohort}.
 *
 * @param jpql selects ids of people from entities of the asking feature; its parameters are its own
 *     and none is named mark or text
 */
public record PeopleSet(String jpql, Map<String, Object> parameters) {

    public PeopleSet {
        parameters = Map.copyOf(parameters);
    }

    /** Those of these whom the rank does not leave out. */
    public PeopleSet within(PeopleRank rank) {
        var all = new HashMap<>(parameters);
        all.putAll(rank.parameters());
        return new PeopleSet(
                "select q.id from Person q where q.id in (%s) and %s < %d"
                        .formatted(jpql, rank.of("q.id"), rank.below()),
                all);
    }

    /** These and no others; not empty. */
    static PeopleSet of(Collection<PersonId> people) {
        return new PeopleSet(
                ":people", Map.of("people", people.stream().map(PersonId::id).toList()));
    }

    /** Who holds one of these roles in this scope now. */
    static PeopleSet holding(Collection<Role> roles, Scope scope) {
        var parameters = new HashMap<String, Object>(Map.of("roles", roles, "kind", scope.kind()));
        scope.id().ifPresent(id -> parameters.put("scope", id));
        return new PeopleSet(
                "select r.personId from RoleAssignment r where r.role in :roles and r.scopeKind ="
                        + (scope.id().isPresent() ? " :kind and r.scopeId = :scope" : " :kind")
                        + " and r.endedAt is null",
                parameters);
    }
}
