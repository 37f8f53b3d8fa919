package org.cadre.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PersonId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bases in law, and the countries in which people serve. */
@ApplicationScoped
class LegalBasisRepository {

    private static final int PORTION = 1000;
    private static final String STANDING =
            "select b from LegalBasis b where not exists (select 1 from LegalBasis n where"
                    + " n.programmeId = b.programmeId and n.countryCode = b.countryCode and"
                    + " n.purpose = b.purpose and n.number > b.number)";

    @PersistenceContext EntityManager em;

    void add(LegalBasis basis) {
        em.persist(basis);
        em.flush();
    }

    /** All that stand now, also those by which nothing is asked. */
    List<LegalBasis> listStanding() {
        return em.createQuery(STANDING, LegalBasis.class).getResultList();
    }

    List<LegalBasis> listStanding(String country) {
        return em.createQuery(STANDING + " and b.countryCode = :country", LegalBasis.class)
                .setParameter("country", country)
                .getResultList();
    }

    List<LegalBasis> listStanding(ProgrammeId programme) {
        return em.createQuery(STANDING + " and b.programmeId = :programme", LegalBasis.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    /** Every version, the newest first. */
    List<LegalBasis> list(BasisPlace place) {
        return em.createQuery(
                        "select b from LegalBasis b where b.programmeId = :programme and"
                                + " b.countryCode = :country and b.purpose = :purpose order by"
                                + " b.number desc",
                        LegalBasis.class)
                .setParameter("programme", place.programme().id())
                .setParameter("country", place.country())
                .setParameter("purpose", place.purpose())
                .getResultList();
    }

    /** Empty for who serves in no agency. */
    Optional<String> findCountry(PersonId person) {
        return em.createQuery(
                        "select p.agency.country.code from Person p where p.id = :person",
                        String.class)
                .setParameter("person", person.id())
                .getResultStream()
                .findFirst();
    }

    /**
     * An account that counts for a person, and the country in which it serves; empty for no agency.
     */
    record Account(PersonId id, PersonId person, Optional<String> country) {

        /** Not one that was merged into the person's. */
        boolean isOwn() {
            return id.equals(person);
        }
    }

    /** The accounts of these people, with those that were merged into them. */
    List<Account> listAccounts(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::id).toList();
        var found = new ArrayList<Account>();
        for (int from = 0; from < ids.size(); from += PORTION) {
            em.createQuery(
                            "select p.id, p.mergedInto, c.code from Person p left join p.agency a"
                                    + " left join a.country c where p.id in :ids or p.mergedInto in"
                                    + " :ids",
                            Object[].class)
                    .setParameter("ids", ids.subList(from, Math.min(from + PORTION, ids.size())))
                    .getResultStream()
                    .forEach(row -> found.add(account(row)));
        }
        return found;
    }

    private static Account account(Object[] row) {
        var id = (UUID) row[0];
        var person = row[1] == null ? id : (UUID) row[1];
        return new Account(
                new PersonId(id), new PersonId(person), Optional.ofNullable((String) row[2]));
    }

    /** Somebody who serves in an agency. */
    record Serving(PersonId id, String mail, String country) {}

    /** For the demonstration, which tells people apart by their address. */
    List<Serving> listServing() {
        return em.createQuery(
                        "select p.id, p.mail, p.agency.country.code from Person p", Object[].class)
                .getResultStream()
                .map(
                        row ->
                                new Serving(
                                        new PersonId((UUID) row[0]),
                                        (String) row[1],
                                        (String) row[2]))
                .toList();
    }
}
