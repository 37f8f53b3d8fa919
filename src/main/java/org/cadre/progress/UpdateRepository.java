package org.cadre.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class UpdateRepository {

    @PersistenceContext EntityManager em;

    /** Adds a task; false where the person has it already, from this node or another. */
    boolean add(
            PersonId person,
            ModuleVersionId held,
            ModuleVersionId module,
            LocalDate dueOn,
            int minutes,
            Instant at) {
        return em.createNativeQuery(
                                "insert ignore into update_task (id, person_id, held_version_id,"
                                    + " module_version_id, due_on, minutes, given_at, version)"
                                    + " values (:id, :person, :held, :module, :due, :minutes, :at,"
                                    + " 0)")
                        .setParameter("id", Uuid7.at(at))
                        .setParameter("person", person.id())
                        .setParameter("held", held.id())
                        .setParameter("module", module.id())
                        .setParameter("due", dueOn)
                        .setParameter("minutes", minutes)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    Optional<UpdateTask> find(PersonId person, ModuleVersionId module) {
        return tasks(person, module).getResultStream().findFirst();
    }

    /**
     * As {@link #find}, and keeps steps of this person in this task apart. It looks first: most
     * people have none, and a lock of nothing would keep others from being added.
     */
    Optional<UpdateTask> lock(PersonId person, ModuleVersionId module) {
        var found = find(person, module);
        found.ifPresent(task -> em.refresh(task, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    private TypedQuery<UpdateTask> tasks(PersonId person, ModuleVersionId module) {
        return em.createQuery(
                        "select t from UpdateTask t where t.personId = :person and"
                                + " t.moduleVersionId = :module",
                        UpdateTask.class)
                .setParameter("person", person.id())
                .setParameter("module", module.id());
    }

    List<UpdateTask> listDone(PersonId person) {
        return em.createQuery(
                        "select t from UpdateTask t where t.personId = :person and t.doneAt is not"
                                + " null",
                        UpdateTask.class)
                .setParameter("person", person.id())
                .getResultList();
    }

    /** What a person has not done yet, due first first. */
    List<UpdateTask> listOpen(PersonId person) {
        return em.createQuery(
                        "select t from UpdateTask t where t.personId = :person and t.doneAt is null"
                                + " order by t.dueOn, t.id",
                        UpdateTask.class)
                .setParameter("person", person.id())
                .getResultList();
    }
}
