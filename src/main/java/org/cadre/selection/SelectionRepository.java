package org.cadre.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.cohort.CohortId;
import org.cadre.nomination.CallId;
import org.cadre.nomination.CallOrder;
import org.cadre.nomination.CallState;
import org.cadre.nomination.NominationId;
import org.cadre.nomination.NominationState;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.refusal.NotFound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class SelectionRepository {

    private static final List<String> ENTITIES =
            List.of("SelectionNominee", "PanelFile", "SealedRow", "SelectionDue");

    @PersistenceContext EntityManager em;

    /** A nominee of the pool and where the nomination stands now. */
    record Placed(SelectionNominee nominee, NominationState state) {}

    /** A call and how far its selection is. */
    record Called(CallId id, CohortId cohort, CallState call, SelectionState state) {}

    void add(Object entity) {
        em.persist(entity);
    }

    /** A seat is free before it is offered again. */
    void flush() {
        em.flush();
    }

    Selection get(SelectionId id) {
        return found(em.find(Selection.class, id.id()), id);
    }

    Selection lock(SelectionId id) {
        return found(em.find(Selection.class, id.id(), LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static Selection found(Selection selection, SelectionId id) {
        return Optional.ofNullable(selection).orElseThrow(() -> new NotFound("selection " + id));
    }

    /** The selection of a call with its rules. */
    Optional<Selection> findOf(CallId call) {
        return em.createQuery(
                        "select s from Selection s left join fetch s.rules where s.callId = :call",
                        Selection.class)
                .setParameter("call", call.id())
                .getResultStream()
                .findFirst();
    }

    Optional<Selection> lockOf(CallId call) {
        return em.createQuery("select s from Selection s where s.callId = :call", Selection.class)
                .setParameter("call", call.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * A page of calls that were opened, the latest deadline first, in the order of reading: towards
     * the start when it looks backwards.
     *
     * @param own of these programmes, or of all
     * @param written besides, of whatever programme, those for which rules are written
     */
    List<Called> list(Optional<Set<UUID>> own, boolean written, Keyset keyset, int limit) {
        var order = new CallOrder(keyset);
        var query =
                em.createQuery(
                                "select c.id, c.cohortId, c.state, s.state from Call c left join"
                                    + " Selection s on s.callId = c.id where ((:all = true or"
                                    + " c.programmeId in :own) and (c.state in (OPEN, CLOSED) or"
                                    + " s.id is not null) or :written = true and s.id is not null)"
                                        + order.beyondMark()
                                        + order.order(),
                                Object[].class)
                        .setParameter("all", own.isEmpty())
                        .setParameter("own", own.orElse(Set.of(new UUID(0, 0))))
                        .setParameter("written", written);
        order.fill(query);
        return query.setMaxResults(limit)
                .getResultStream()
                .map(SelectionRepository::called)
                .toList();
    }

    private static Called called(Object... column) {
        return new Called(
                new CallId((UUID) column[0]),
                new CohortId((UUID) column[1]),
                (CallState) column[2],
                Objects.requireNonNullElse((SelectionState) column[3], SelectionState.UNWRITTEN));
    }

    PanelFile file(SelectionId id) {
        return Optional.ofNullable(em.find(PanelFile.class, id.id()))
                .orElseThrow(() -> new NotFound("panels of selection " + id));
    }

    SealedRow sealed(SelectionId id) {
        return Optional.ofNullable(em.find(SealedRow.class, id.id()))
                .orElseThrow(() -> new NotFound("sealed panels of selection " + id));
    }

    /** The pool by pseudonym. */
    List<SelectionNominee> nominees(SelectionId id) {
        return em.createQuery(
                        "select n from SelectionNominee n where n.selectionId = :id order by"
                                + " n.pseudonym",
                        SelectionNominee.class)
                .setParameter("id", id.id())
                .getResultList();
    }

    List<Placed> placed(SelectionId id) {
        return em.createQuery(
                        "select p, n.state from SelectionNominee p join Nomination n on n.id ="
                                + " p.nominationId where p.selectionId = :id order by p.pseudonym",
                        Object[].class)
                .setParameter("id", id.id())
                .getResultStream()
                .map(row -> new Placed((SelectionNominee) row[0], (NominationState) row[1]))
                .toList();
    }

    Optional<SelectionNominee> findNominee(NominationId nomination) {
        return Optional.ofNullable(em.find(SelectionNominee.class, nomination.id()));
    }

    /** Panels, pool and what waits; before rules change. */
    void clear(SelectionId id) {
        for (var entity : ENTITIES) {
            em.createQuery("delete from " + entity + " e where e.selectionId = :id")
                    .setParameter("id", id.id())
                    .executeUpdate();
        }
    }

    List<UUID> listDue(Instant now) {
        return em.createQuery(
                        "select d.selectionId from SelectionDue d where d.dueAt <= :now order by"
                                + " d.dueAt",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList();
    }

    Optional<SelectionDue> findDue(SelectionId id) {
        return Optional.ofNullable(em.find(SelectionDue.class, id.id()));
    }

    Optional<SelectionDue> lockDue(SelectionId id) {
        return Optional.ofNullable(
                em.find(SelectionDue.class, id.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    void remove(Object entity) {
        em.remove(entity);
    }

    /** All that were ever made, by seat and then in their order. */
    List<SeatOffer> offers(SelectionId id) {
        return em.createQuery(
                        "select o from SeatOffer o where o.selectionId = :id order by o.seat,"
                                + " o.madeAt, o.id",
                        SeatOffer.class)
                .setParameter("id", id.id())
                .getResultList();
    }

    Optional<SeatOffer> findOffer(NominationId nomination) {
        return em.createQuery(
                        "select o from SeatOffer o where o.nominationId = :id", SeatOffer.class)
                .setParameter("id", nomination.id())
                .getResultStream()
                .findFirst();
    }

    SeatOffer lockOffer(OfferId id) {
        return Optional.ofNullable(
                        em.find(SeatOffer.class, id.id(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("offer " + id));
    }

    /** A selection with an open offer whose time is over, or whose nominee left. */
    Optional<SelectionId> findToEnd(Instant now) {
        return em.createQuery(
                        "select o.selectionId from SeatOffer o join Nomination n on n.id ="
                                + " o.nominationId where o.state = OPEN and (o.expiresAt <= :now or"
                                + " n.state <> OFFERED) order by o.expiresAt",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(SelectionId::new);
    }

    /**
     * A selection whose cohort ended before this day, and that has not ended: every offer is
     * answered, or it holds something sealed and was not committed.
     */
    Optional<SelectionId> findOver(LocalDate day) {
        return em.createQuery(
                        "select s.id from Selection s join Cohort c on c.id = s.cohortId where"
                                + " c.endsOn < :day and (s.state = OFFERED and not exists (select 1"
                                + " from SeatOffer o where o.selectionId = s.id and o.state = OPEN)"
                                + " or s.state in (WRITTEN, WAITING, FAILED, IMPOSSIBLE, READY) and"
                                + " exists (select 1 from SealedRow r where r.selectionId ="
                                + " s.id)) order by s.id",
                        UUID.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(SelectionId::new);
    }

    /** An open offer that ends soon and whose nominee was not reminded. */
    Optional<OfferId> findToRemind(Instant until) {
        return em.createQuery(
                        "select o.id from SeatOffer o where o.state = OPEN and o.expiresAt < :until"
                                + " and o.remindedAt is null order by o.expiresAt",
                        UUID.class)
                .setParameter("until", until)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(OfferId::new);
    }
}
