package org.cadre.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Cycles, their runs and what the coordinator decided of pairs. */
@ApplicationScoped
class CycleRepository {

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** Writes what is made and forgets it, so that many of them do not slow each other down. */
    void settle() {
        em.flush();
        em.clear();
    }

    Cycle get(CycleId id) {
        return ProfileRepository.found(em.find(Cycle.class, id.id()), "cycle " + id);
    }

    Cycle lock(CycleId id) {
        return ProfileRepository.found(
                em.find(Cycle.class, id.id(), LockModeType.PESSIMISTIC_WRITE), "cycle " + id);
    }

    /** The newest first. */
    List<Cycle> list(Collection<UUID> programmes, int most) {
        return programmes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from Cycle c where c.programmeId in :programmes order by"
                                        + " c.openedAt desc, c.id desc",
                                Cycle.class)
                        .setParameter("programmes", programmes)
                        .setMaxResults(most)
                        .getResultList();
    }

    /** The newest first. */
    List<MatchRun> runs(CycleId cycle, int most) {
        return em.createQuery(
                        "select r from MatchRun r where r.cycleId = :cycle order by r.number desc",
                        MatchRun.class)
                .setParameter("cycle", cycle.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** The weakest pair first, after those who have nobody. */
    List<MatchLine> lines(UUID run) {
        return em.createQuery(
                        "select l from MatchLine l where l.runId = :run order by l.score, l.id",
                        MatchLine.class)
                .setParameter("run", run)
                .getResultList();
    }

    List<MatchMark> marks(CycleId cycle) {
        return em.createQuery(
                        "select m from MatchMark m where m.key.cycleId = :cycle", MatchMark.class)
                .setParameter("cycle", cycle.id())
                .getResultList();
    }

    Optional<MatchMark> findMark(CycleId cycle, ProfileId mentee, ProfileId mentor) {
        return Optional.ofNullable(
                em.find(MatchMark.class, new MatchMark.Key(cycle.id(), mentee.id(), mentor.id())));
    }

    void remove(MatchMark mark) {
        em.remove(mark);
    }
}
