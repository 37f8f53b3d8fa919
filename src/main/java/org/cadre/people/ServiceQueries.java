package org.cadre.people;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.text.LocalizedText;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Where people serve, for whoever counts them. */
@UseCase
public class ServiceQueries {

    @PersistenceContext EntityManager em;
    @Inject PersonRowRepository rows;

    /** The country and the kind of an agency. */
    public record Service(String country, AgencyKind kind) {}

    /** A partner country. */
    public record Place(LocalizedText name, Shore shore) {}

    /** Of these people; who serves in no agency is left out. */
    @Internal
    public Map<PersonId, Service> of(Collection<PersonId> people) {
        return people.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select p.id, c.code, a.kind from Person p join p.agency a join"
                                        + " a.country c where p.id in :people",
                                Object[].class)
                        .setParameter("people", people.stream().map(PersonId::id).toList())
                        .getResultStream()
                        .collect(
                                toMap(
                                        row -> new PersonId((UUID) row[0]),
                                        row -> new Service((String) row[1], (AgencyKind) row[2])));
    }

    /** All partner countries, by code. */
    @Internal
    public Map<String, Place> places() {
        return rows.listCountries().stream()
                .collect(toMap(CountryRow::code, row -> new Place(row.name(), row.shore())));
    }
}
