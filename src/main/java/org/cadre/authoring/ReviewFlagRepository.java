package org.cadre.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.ReviewSignal;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReviewFlagRepository {

    @PersistenceContext EntityManager em;

    List<ReviewFlag> list() {
        return em.createQuery("select f from ReviewFlag f", ReviewFlag.class).getResultList();
    }

    /** The row of a signal, locked; made where nobody has touched it, once on all nodes. */
    ReviewFlag lockOrMake(
            ModuleVersionId module, ReviewSignal signal, PersonId person, Instant at) {
        return lock(module, signal)
                .orElseGet(
                        () -> {
                            make(module, signal, person, at);
                            return lock(module, signal).orElseThrow();
                        });
    }

    private Optional<ReviewFlag> lock(ModuleVersionId module, ReviewSignal signal) {
        return em.createQuery(
                        "select f from ReviewFlag f where f.moduleVersionId = :module and f.kind ="
                                + " :kind and f.subject = :subject",
                        ReviewFlag.class)
                .setParameter("module", module.id())
                .setParameter("kind", signal.kind())
                .setParameter("subject", signal.subject())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private void make(ModuleVersionId module, ReviewSignal signal, PersonId person, Instant at) {
        em.createNativeQuery(
                        "insert ignore into review_flag (id, module_version_id, kind, subject,"
                                + " state, triaged_by, triaged_at, note, version) values (:id,"
                                + " :module, :kind, :subject, 'TRIAGED', :person, :at, '', 0)")
                .setParameter("id", Uuid7.at(at))
                .setParameter("module", module.id())
                .setParameter("kind", signal.kind().name())
                .setParameter("subject", signal.subject())
                .setParameter("person", person.id())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Whether both are the two people of one review. */
    boolean haveAgreed(Collection<PersonId> two) {
        return !em.createQuery(
                        "select f.id from ReviewFlag f where f.decidedBy in :two and f.agreedBy in"
                                + " :two",
                        UUID.class)
                .setParameter("two", two.stream().map(PersonId::id).toList())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
