package org.cadre.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.cohort.ListLine.Outcome;
import org.cadre.cohort.ListLine.Undone;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.refusal.NotFound;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class EnrolmentListRepository {

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    EnrolmentList get(EnrolmentListId id) {
        return Optional.ofNullable(em.find(EnrolmentList.class, id.id()))
                .orElseThrow(() -> new NotFound("enrolment list " + id));
    }

    /** Locked until the end of the transaction: a list is applied and taken back once. */
    EnrolmentList lock(EnrolmentListId id) {
        return Optional.ofNullable(
                        em.find(EnrolmentList.class, id.id(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("enrolment list " + id));
    }

    /** All lines in the order of the file. */
    List<EnrolmentListLine> lines(EnrolmentListId id) {
        return em.createQuery(
                        "select l from EnrolmentListLine l where l.listId = :list order by"
                                + " l.number",
                        EnrolmentListLine.class)
                .setParameter("list", id.id())
                .getResultList();
    }

    /**
     * Some lines in the order of reading.
     *
     * @param outcome empty for all
     */
    List<EnrolmentListLine> lines(
            EnrolmentListId id, Optional<Outcome> outcome, Keyset keyset, int limit) {
        var back = keyset.isBackwards();
        var query =
                em.createQuery(
                        "select l from EnrolmentListLine l where l.listId = :list"
                                + outcome.map(o -> " and l.outcome = :outcome").orElse("")
                                + keyset.mark()
                                        .map(mark -> back ? " and l.number <" : " and l.number >")
                                        .map(beyond -> beyond + NUMBER_OF_MARK)
                                        .orElse("")
                                + " order by l.number "
                                + (back ? "desc" : "asc"),
                        EnrolmentListLine.class);
        query.setParameter("list", id.id());
        outcome.ifPresent(o -> query.setParameter("outcome", o));
        keyset.mark().ifPresent(mark -> query.setParameter("mark", mark));
        return query.setMaxResults(limit).getResultList();
    }

    private static final String NUMBER_OF_MARK =
            " (select m.number from EnrolmentListLine m where m.id = :mark)";

    Map<Outcome, Integer> counts(EnrolmentListId id) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        em.createQuery(
                        "select l.outcome, count(l) from EnrolmentListLine l where l.listId = :list"
                                + " group by l.outcome",
                        Object[].class)
                .setParameter("list", id.id())
                .getResultStream()
                .forEach(c -> counts.put((Outcome) c[0], ((Long) c[1]).intValue()));
        return counts;
    }

    Map<Undone, Integer> undone(EnrolmentListId id) {
        var counts = new EnumMap<Undone, Integer>(Undone.class);
        em.createQuery(
                        "select l.undone, count(l) from EnrolmentListLine l where l.listId = :list"
                                + " and l.undone is not null group by l.undone",
                        Object[].class)
                .setParameter("list", id.id())
                .getResultStream()
                .forEach(c -> counts.put((Undone) c[0], ((Long) c[1]).intValue()));
        return counts;
    }

    /** The latest first. */
    List<EnrolmentList> latest(CohortId cohort, int most) {
        return em.createQuery(
                        "select l from EnrolmentList l where l.cohortId = :cohort order by l.id"
                                + " desc",
                        EnrolmentList.class)
                .setParameter("cohort", cohort.id())
                .setMaxResults(most)
                .getResultList();
    }
}
