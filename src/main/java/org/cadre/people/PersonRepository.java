package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Grant;

import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PersonRepository {

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    Person get(PersonId id) {
        return Optional.ofNullable(em.find(Person.class, id.id()))
                .orElseThrow(() -> new NotFound("person " + id));
    }

    /** As {@link #get}, locked until the end of the transaction. */
    Person lock(PersonId id) {
        return Optional.ofNullable(em.find(Person.class, id.id(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("person " + id));
    }

    Optional<Person> findByMail(String mail) {
        return em.createQuery("select p from Person p where p.mail = :mail", Person.class)
                .setParameter("mail", Person.normalMail(mail))
                .getResultStream()
                .findFirst();
    }

    /** Whoever signs in with the address, also with that of an account that was merged. */
    Optional<Person> findToSignIn(String mail) {
        return findByMail(mail).map(found -> found.mergedInto().map(this::get).orElse(found));
    }

    /** In between, the first has an address that nobody has: none may stand twice. */
    void swapMails(Person one, Person other) {
        var ones = one.mail();
        var others = other.mail();
        one.moveMail(one.id() + "@merged.invalid");
        em.flush();
        other.moveMail(ones);
        em.flush();
        one.moveMail(others);
    }

    /** Writes what is made and forgets it, so that many of them do not slow each other down. */
    void settle() {
        em.flush();
        em.clear();
    }

    boolean nobodyExists() {
        return em.createQuery("select p.id from Person p", Object.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Country getCountry(String code) {
        return Optional.ofNullable(em.find(Country.class, code))
                .orElseThrow(() -> new NotFound("country " + code));
    }

    Agency getAgency(AgencyId id) {
        return Optional.ofNullable(em.find(Agency.class, id.id()))
                .orElseThrow(() -> new NotFound("agency " + id));
    }

    Unit getUnit(UnitId id) {
        return Optional.ofNullable(em.find(Unit.class, id.id()))
                .orElseThrow(() -> new NotFound("unit " + id));
    }

    List<RoleAssignment> listHeldRoles(PersonId person) {
        return em.createQuery(
                        "select r from RoleAssignment r where r.personId = :person and r.endedAt is"
                                + " null order by r.grantedAt",
                        RoleAssignment.class)
                .setParameter("person", person.id())
                .getResultList();
    }

    Optional<RoleAssignment> findHeldRole(PersonId person, Grant grant) {
        return listHeldRoles(person).stream()
                .filter(held -> held.grant().equals(grant))
                .findFirst();
    }
}
