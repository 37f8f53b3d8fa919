package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.platform.persistence.ByName;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Like;
import org.cadre.text.Language;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads people as rows, without loading the aggregates. */
@ApplicationScoped
class PersonRowRepository {

    private static final int PORTION = 1000;

    private static final String ROW =
            "select p.id, p.name, p.mail, u.name, a.name, a.country.code, p.state from Person p"
                    + " left join p.unit u left join p.agency a";

    @PersistenceContext EntityManager em;

    List<PersonRow> search(String text, int limit) {
        var found =
                em.createQuery(
                                "select p.id from Person p where p.name like :text escape '!' or"
                                        + " p.mail like :text escape '!' order by p.name, p.id",
                                UUID.class)
                        .setParameter("text", Like.containing(text.strip()))
                        .setMaxResults(limit)
                        .getResultList();
        if (found.isEmpty()) {
            return List.of();
        }
        return em.createQuery(ROW + " where p.id in :found order by p.name, p.id", Object[].class)
                .setParameter("found", found)
                .getResultStream()
                .map(PersonRowRepository::row)
                .toList();
    }

    /** By the address as it is kept; that of a merged account leads to the one that stays. */
    Map<String, PersonRow> mapByMail(Collection<String> mails) {
        var asked = List.copyOf(mails);
        var found = new HashMap<String, PersonRow>();
        for (int from = 0; from < asked.size(); from += PORTION) {
            em.createQuery(
                            ROW.replace(" from", ", m.mail from")
                                    + " join Person m on coalesce(m.mergedInto, m.id) = p.id where"
                                    + " m.mail in :mails",
                            Object[].class)
                    .setParameter(
                            "mails", asked.subList(from, Math.min(from + PORTION, asked.size())))
                    .getResultStream()
                    .forEach(column -> found.put((String) column[7], row(column)));
        }
        return found;
    }

    /** In the order of reading: towards the start when the keyset looks backwards. */
    List<PersonRow> listAmong(PeopleSet people, String text, Keyset keyset, int limit) {
        var byName = new ByName(keyset, "Person", "p");
        var query =
                em.createQuery(
                        ROW
                                + byName.join()
                                + (" where p.id in (" + people.jpql() + ")")
                                + " and (p.name like :text escape '!' or p.mail like :text escape"
                                + " '!' or a.name like :text escape '!')"
                                + byName.beyondMark()
                                + byName.order(),
                        Object[].class);
        byName.fill(query);
        people.parameters().forEach(query::setParameter);
        return query.setParameter("text", Like.containing(text.strip()))
                .setMaxResults(limit)
                .getResultStream()
                .map(PersonRowRepository::row)
                .toList();
    }

    /** Those of a set by rank, then by name, in the order of reading. */
    List<PersonRow> listRanked(PeopleSet people, PeopleRank rank, Keyset keyset, int limit) {
        var byName = new ByName(keyset, "Person", "p");
        var number = rank.of("p.id");
        var query =
                em.createQuery(
                        ROW
                                + byName.join()
                                + (" where p.id in (" + people.jpql() + ")")
                                + (" and " + number + " < " + rank.below())
                                + byName.beyondMark(number, rank.of("m.id"))
                                + byName.order(number),
                        Object[].class);
        byName.fill(query);
        people.parameters().forEach(query::setParameter);
        rank.parameters().forEach(query::setParameter);
        return query.setMaxResults(limit).getResultStream().map(PersonRowRepository::row).toList();
    }

    /** The account, then those that were merged into it. */
    List<UUID> listAccounts(UUID account) {
        return em.createQuery(
                        "select p.id from Person p where p.id = :account or p.mergedInto ="
                                + " :account order by case when p.id = :account then 0 else 1 end,"
                                + " p.id",
                        UUID.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Each account with the person whose it is, those that were merged into one included. */
    List<Object[]> listAccounts(Collection<PersonId> people) {
        return em.createQuery(
                        "select p.id, coalesce(p.mergedInto, p.id) from Person p where p.id in"
                                + " :people or p.mergedInto in :people",
                        Object[].class)
                .setParameter("people", people.stream().map(PersonId::id).toList())
                .getResultList();
    }

    boolean isErased(PersonId person) {
        return !em.createQuery(
                        "select p.id from Person p where p.id = :person and p.erasedAt is not null",
                        UUID.class)
                .setParameter("person", person.id())
                .getResultList()
                .isEmpty();
    }

    Optional<Language> findLanguage(PersonId id) {
        return em.createQuery("select p.language from Person p where p.id = :id", String.class)
                .setParameter("id", id.id())
                .getResultStream()
                .findFirst()
                .map(tag -> Language.find(tag).orElse(Language.EN));
    }

    Optional<ZoneId> findZone(PersonId id) {
        return em.createQuery("select p.zone from Person p where p.id = :id", String.class)
                .setParameter("id", id.id())
                .getResultStream()
                .findFirst()
                .map(ZoneId::of);
    }

    List<CountryRow> listCountries() {
        return em.createQuery("select c from Country c order by c.code", Country.class)
                .getResultStream()
                .map(
                        country ->
                                new CountryRow(
                                        country.code(),
                                        country.name(),
                                        country.shore(),
                                        country.version()))
                .toList();
    }

    private static PersonRow row(Object[] column) {
        return new PersonRow(
                new PersonId((java.util.UUID) column[0]),
                (String) column[1],
                (String) column[2],
                textOf(column[3]),
                textOf(column[4]),
                textOf(column[5]),
                (PersonState) column[6]);
    }

    private static String textOf(Object column) {
        return column == null ? "" : (String) column;
    }

    Optional<Shore> findShore(PersonId person) {
        return em.createQuery(
                        "select c.shore from Person p join p.agency a join a.country c where p.id ="
                                + " :person",
                        Shore.class)
                .setParameter("person", person.id())
                .getResultStream()
                .findFirst();
    }

    Optional<AgencyId> findAgency(PersonId person) {
        return em.createQuery("select p.agency.id from Person p where p.id = :person", UUID.class)
                .setParameter("person", person.id())
                .getResultStream()
                .findFirst()
                .map(AgencyId::new);
    }

    Map<PersonId, AgencyId> mapAgencies(Collection<PersonId> people) {
        var found = new HashMap<PersonId, AgencyId>();
        em.createQuery(
                        "select p.id, p.agency.id from Person p where p.id in :people and"
                                + " p.agency is not null",
                        Object[].class)
                .setParameter("people", people.stream().map(PersonId::id).toList())
                .getResultStream()
                .forEach(
                        row -> found.put(new PersonId((UUID) row[0]), new AgencyId((UUID) row[1])));
        return found;
    }
}
