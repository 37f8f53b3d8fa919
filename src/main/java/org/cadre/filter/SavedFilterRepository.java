package org.cadre.filter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;

import java.util.List;

/** Saved filters by their person, in the order of their names. */
@ApplicationScoped
class SavedFilterRepository {

    @PersistenceContext EntityManager em;

    /** Waits until nothing else is kept or renamed by this person. */
    void takeTurn(PersonId person) {
        em.createNativeQuery("select id from person where id = :person for update")
                .setParameter("person", person.id())
                .getResultList();
    }

    void add(SavedFilter filter) {
        em.persist(filter);
    }

    void remove(SavedFilter filter) {
        em.remove(filter);
    }

    /** Of this person alone. */
    SavedFilter get(SavedFilterId id, PersonId person) {
        var found = em.find(SavedFilter.class, id.id());
        if (found == null || !found.isOf(person)) {
            throw new NotFound("saved filter " + id);
        }
        return found;
    }

    List<SavedFilter> list(PersonId person) {
        return em.createQuery(
                        "select f from SavedFilter f where f.personId = :person order by f.page,"
                                + " f.name",
                        SavedFilter.class)
                .setParameter("person", person.id())
                .getResultList();
    }

    List<SavedFilter> list(PersonId person, ListPage page) {
        return em.createQuery(
                        "select f from SavedFilter f where f.personId = :person and f.page = :page"
                                + " order by f.name",
                        SavedFilter.class)
                .setParameter("person", person.id())
                .setParameter("page", page)
                .getResultList();
    }

    /** As the database compares names: large and small letters are the same. */
    boolean isTaken(PersonId person, ListPage page, String name) {
        return em.createQuery(
                                "select count(f) from SavedFilter f where f.personId = :person and"
                                        + " f.page = :page and f.name = :name",
                                Long.class)
                        .setParameter("person", person.id())
                        .setParameter("page", page)
                        .setParameter("name", name)
                        .getSingleResult()
                > 0;
    }

    void forget(PersonId person) {
        em.createQuery("delete from SavedFilter f where f.personId = :person")
                .setParameter("person", person.id())
                .executeUpdate();
    }
}
