package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Grant;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** As {@link #lock}, of all of them by one statement, in the order of their ids. */
    List<Person> lockAll(Collection<PersonId> ids) {
        var locked =
                em.createQuery(
                                "select p from Person p where p.id in :ids order by p.id",
                                Person.class)
                        .setParameter("ids", ids.stream().map(PersonId::id).toList())
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
        if (locked.size() < Set.copyOf(ids).size()) {
            throw new NotFound("a person of " + ids);
        }
        return locked;
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

    /** Who of these holds the role now. */
    Set<PersonId> listHolding(Collection<PersonId> people, Grant grant) {
        return em.createQuery(
                        "select r from RoleAssignment r where r.personId in :people and r.role ="
                                + " :role and r.endedAt is null",
                        RoleAssignment.class)
                .setParameter("people", people.stream().map(PersonId::id).toList())
                .setParameter("role", grant.role())
                .getResultStream()
                .filter(held -> held.grant().equals(grant))
                .map(RoleAssignment::person)
                .collect(Collectors.toSet());
    }

    Optional<RoleAssignment> findHeldRole(PersonId person, Grant grant) {
        return listHeldRoles(person).stream()
                .filter(held -> held.grant().equals(grant))
                .findFirst();
    }
}
