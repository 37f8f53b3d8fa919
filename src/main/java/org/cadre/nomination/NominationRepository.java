package org.cadre.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.cohort.CohortId;
import org.cadre.people.AgencyId;
import org.cadre.people.PersonId;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.refusal.NotFound;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class NominationRepository {

    private static final String GRAPH = "jakarta.persistence.loadgraph";

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** Writes what waits: people have to be there before a row names them. */
    void flush() {
        em.flush();
    }

    /** Writes what is made and forgets it, so that many of them do not slow each other down. */
    void settle() {
        em.flush();
        em.clear();
    }

    void remove(Object entity) {
        em.remove(entity);
    }

    NominationUpload getUpload(NominationUploadId id) {
        return found(em.find(NominationUpload.class, id.id()), "nomination file " + id);
    }

    void removeUploadsBefore(Instant limit) {
        em.createQuery("delete from NominationUpload u where u.madeAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }

    Call getCall(CallId id) {
        return found(em.find(Call.class, id.id(), Map.of(GRAPH, withAgencies())), "call " + id);
    }

    /** A call and its agencies are read at once. */
    private EntityGraph<Call> withAgencies() {
        var graph = em.createEntityGraph(Call.class);
        graph.addAttributeNodes("agencies");
        return graph;
    }

    Call lockCall(CallId id) {
        return found(em.find(Call.class, id.id(), LockModeType.PESSIMISTIC_WRITE), "call " + id);
    }

    Nomination get(NominationId id) {
        return found(em.find(Nomination.class, id.id()), "nomination " + id);
    }

    Nomination lock(NominationId id) {
        return found(
                em.find(Nomination.class, id.id(), LockModeType.PESSIMISTIC_WRITE),
                "nomination " + id);
    }

    private static <T> T found(T entity, String what) {
        return Optional.ofNullable(entity).orElseThrow(() -> new NotFound(what));
    }

    /** The call of a cohort that is not cancelled. */
    Optional<Call> findLive(CohortId cohort) {
        return em.createQuery(
                        "select c from Call c where c.cohortId = :cohort and c.state <> CANCELLED",
                        Call.class)
                .setParameter("cohort", cohort.id())
                .getResultStream()
                .findFirst();
    }

    /** Whether somebody was nominated in any call of a cohort, a cancelled one too. */
    boolean hasAny(CohortId cohort) {
        return !em.createQuery(
                        "select n.id from Nomination n join Call c on c.id = n.callId where"
                                + " c.cohortId = :cohort",
                        UUID.class)
                .setParameter("cohort", cohort.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * A page of those of these programmes, or of all; the latest deadline first. Rows come in the
     * order of reading: towards the start when it looks backwards.
     */
    List<Call> listCalls(Optional<Set<UUID>> programmes, Keyset keyset, int limit) {
        return page(
                "(:all = true or c.programmeId in :those)",
                Map.of(
                        "all",
                        programmes.isEmpty(),
                        "those",
                        programmes.orElse(Set.of(new UUID(0, 0)))),
                keyset,
                limit);
    }

    /** As {@link #listCalls}, of those that ask one of these agencies and are no drafts. */
    List<Call> listCallsTo(Collection<UUID> agencies, Keyset keyset, int limit) {
        return page(
                "c.state <> DRAFT and exists (select 1 from Call d join d.agencies a where d.id ="
                        + " c.id and a.agencyId in :those)",
                Map.of("those", agencies),
                keyset,
                limit);
    }

    private List<Call> page(
            String which, Map<String, Object> parameters, Keyset keyset, int limit) {
        var order = new CallOrder(keyset);
        var query =
                em.createQuery(
                        "select c.id from Call c where "
                                + which
                                + order.beyondMark()
                                + order.order(),
                        UUID.class);
        parameters.forEach(query::setParameter);
        order.fill(query);
        var page = query.setMaxResults(limit).getResultList();
        return em.createQuery(
                        "select c from Call c left join fetch c.agencies where c.id in :page"
                                + order.order(),
                        Call.class)
                .setParameter("page", page)
                .getResultList();
    }

    /** Open calls whose deadline is over. */
    List<UUID> listOverdue(Instant now, int most) {
        return em.createQuery(
                        "select c.id from Call c where c.state = OPEN and c.deadlineAt < :now order"
                                + " by c.deadlineAt",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Open calls whose deadline is near and whose agencies were not reminded. */
    List<UUID> listToRemind(Instant until, int most) {
        return em.createQuery(
                        "select c.id from Call c where c.state = OPEN and c.deadlineAt < :until and"
                                + " c.remindedAt is null order by c.deadlineAt",
                        UUID.class)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
    }

    List<Nomination> list(CallId call, AgencyId agency) {
        return em.createQuery(
                        "select n from Nomination n where n.callId = :call and n.agencyId = :agency"
                                + " order by n.number",
                        Nomination.class)
                .setParameter("call", call.id())
                .setParameter("agency", agency.id())
                .getResultList();
    }

    List<Nomination> list(CallId call, Collection<NominationState> states) {
        return em.createQuery(
                        "select n from Nomination n where n.callId = :call and n.state in :states"
                                + " order by n.number",
                        Nomination.class)
                .setParameter("call", call.id())
                .setParameter("states", states)
                .getResultList();
    }

    /** Reserves whose appeal against the draw was upheld; who was answered first comes first. */
    List<Nomination> listUpheld(CallId call) {
        return em.createQuery(
                        "select n from Nomination n join Appeal a on a.nominationId = n.id where"
                                + " n.callId = :call and n.state = RESERVE and a.against ="
                                + " NOT_SELECTED and a.upheld = true order by a.answeredAt, a.id",
                        Nomination.class)
                .setParameter("call", call.id())
                .getResultList();
    }

    /** As {@link #list(CallId, Collection)}, locked in the order of their ids. */
    List<Nomination> lockAll(CallId call, Collection<NominationState> states) {
        return em.createQuery(
                        "select n from Nomination n where n.callId = :call and n.state in :states"
                                + " order by n.id",
                        Nomination.class)
                .setParameter("call", call.id())
                .setParameter("states", states)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** All of one person, locked in the order of their ids. */
    List<Nomination> lockOf(PersonId person) {
        return em.createQuery(
                        "select n from Nomination n where n.personId = :person order by n.id",
                        Nomination.class)
                .setParameter("person", person.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What was written of the person goes, and what the person wrote. */
    void forget(PersonId person) {
        em.flush();
        em.createQuery(
                        "update Nomination n set n.reason = '-', n.languages = :none where"
                                + " n.personId = :person")
                .setParameter("none", Map.of())
                .setParameter("person", person.id())
                .executeUpdate();
        em.createQuery(
                        "update Appeal a set a.words = '-', a.answer = '' where a.nominationId in"
                                + " (select n.id from Nomination n where n.personId = :person)")
                .setParameter("person", person.id())
                .executeUpdate();
        em.createQuery(
                        "delete from ReleaseLetter l where l.nominationId in (select n.id from"
                                + " Nomination n where n.personId = :person)")
                .setParameter("person", person.id())
                .executeUpdate();
        em.createQuery("delete from NominationUpload u where u.personId = :person")
                .setParameter("person", person.id())
                .executeUpdate();
    }

    /** Those that wait for this line manager. */
    List<Nomination> listToRelease(PersonId manager) {
        return em.createQuery(
                        "select n from Nomination n where n.managerId = :manager and n.state ="
                                + " SUBMITTED order by n.madeAt, n.id",
                        Nomination.class)
                .setParameter("manager", manager.id())
                .getResultList();
    }

    /** The nomination of a person in a call that is not withdrawn. */
    Optional<Nomination> findLive(CallId call, PersonId person) {
        return em.createQuery(
                        "select n from Nomination n where n.callId = :call and n.personId = :person"
                                + " and n.state <> WITHDRAWN",
                        Nomination.class)
                .setParameter("call", call.id())
                .setParameter("person", person.id())
                .getResultStream()
                .findFirst();
    }

    Set<Integer> numbers(CallId call) {
        return new HashSet<>(
                em.createQuery(
                                "select n.number from Nomination n where n.callId = :call",
                                Integer.class)
                        .setParameter("call", call.id())
                        .getResultList());
    }

    NomineeExport lockExport(ExportId id) {
        return found(
                em.find(NomineeExport.class, id.id(), LockModeType.PESSIMISTIC_WRITE),
                "export " + id);
    }

    /** Of a call, the latest first. */
    List<NomineeExport> exports(CallId call) {
        return em.createQuery(
                        "select e from NomineeExport e where e.callId = :call order by e.askedAt"
                                + " desc, e.id desc",
                        NomineeExport.class)
                .setParameter("call", call.id())
                .getResultList();
    }

    Optional<ReleaseLetter> findLetter(NominationId id) {
        return Optional.ofNullable(em.find(ReleaseLetter.class, id.id()));
    }

    /** The name of its file, without reading it. */
    Optional<String> findLetterName(NominationId id) {
        return em.createQuery(
                        "select l.fileName from ReleaseLetter l where l.nominationId = :id",
                        String.class)
                .setParameter("id", id.id())
                .getResultStream()
                .findFirst();
    }

    List<NominationStep> steps(NominationId id) {
        return em.createQuery(
                        "select s from NominationStep s where s.nominationId = :id order by"
                                + " s.number",
                        NominationStep.class)
                .setParameter("id", id.id())
                .getResultList();
    }

    List<CommitteeView> views(NominationId id) {
        return em.createQuery(
                        "select v from CommitteeView v where v.nominationId = :id order by v.at,"
                                + " v.id",
                        CommitteeView.class)
                .setParameter("id", id.id())
                .getResultList();
    }

    List<Appeal> appeals(NominationId id) {
        return em.createQuery(
                        "select a from Appeal a where a.nominationId = :id order by a.madeAt",
                        Appeal.class)
                .setParameter("id", id.id())
                .getResultList();
    }
}
