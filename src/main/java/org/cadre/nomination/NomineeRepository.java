package org.cadre.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.cadre.cohort.CohortId;
import org.cadre.people.AgencyId;
import org.cadre.people.PersonId;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Like;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads nominees as rows, by their numbers. */
@ApplicationScoped
class NomineeRepository {

    private static final String ROW =
            "select n.id, n.number, p.id, p.name, a.name, n.function, n.level, n.station, n.state,"
                    + " n.band, n.vetting, n.managerId from Nomination n join Person p on p.id ="
                    + " n.personId join Agency a on a.id = n.agencyId";

    private static final String MATCHES =
            " where n.callId = :call and n.state in :states and (:agency is null or n.agencyId ="
                    + " :agency) and (p.name like :text escape '!' or a.name like :text escape"
                    + " '!')";

    /** In which a nominee waits for something, or is waited for. */
    private static final Set<NominationState> OPEN =
            EnumSet.of(
                    NominationState.RELEASED,
                    NominationState.ACCEPTED,
                    NominationState.ELIGIBLE,
                    NominationState.CLEARED,
                    NominationState.VETTING_EXPIRED,
                    NominationState.SELECTED,
                    NominationState.RESERVE,
                    NominationState.OFFERED);

    @PersistenceContext EntityManager em;

    /** A nomination of one person, by the cohort it is for. */
    record Released(NominationId id, String number, CohortId cohort, NominationState state) {}

    /** In the order of reading: towards the start when the keyset looks backwards. */
    List<NomineeRow> list(
            CallId call,
            NomineeFilter filter,
            Set<NominationState> states,
            Keyset keyset,
            int limit) {
        boolean back = keyset.isBackwards();
        var mark =
                keyset.mark().isEmpty()
                        ? ""
                        : " and n.number %s (select m.number from Nomination m where m.id = :mark)"
                                .formatted(back ? "<" : ">");
        var query =
                em.createQuery(
                        ROW + MATCHES + mark + " order by n.number" + (back ? " desc" : ""),
                        Object[].class);
        keyset.mark().ifPresent(id -> query.setParameter("mark", id));
        fill(query, call, filter, states);
        return query.setMaxResults(limit).getResultStream().map(NomineeRepository::row).toList();
    }

    private static void fill(
            TypedQuery<?> query,
            CallId call,
            NomineeFilter filter,
            Collection<NominationState> states) {
        query.setParameter("call", call.id())
                .setParameter("states", states)
                .setParameter("agency", filter.agency().map(AgencyId::id).orElse(null))
                .setParameter("text", Like.containing(filter.text()));
    }

    /** These, by number. */
    List<NomineeRow> listThese(Collection<NominationId> ids) {
        return em.createQuery(ROW + " where n.id in :ids order by n.number", Object[].class)
                .setParameter("ids", ids.stream().map(NominationId::id).toList())
                .getResultStream()
                .map(NomineeRepository::row)
                .toList();
    }

    /** All of one agency in a call, drafts too, by number. */
    List<NomineeRow> list(CallId call, AgencyId agency) {
        return em.createQuery(
                        ROW + " where n.callId = :call and n.agencyId = :agency order by n.number",
                        Object[].class)
                .setParameter("call", call.id())
                .setParameter("agency", agency.id())
                .getResultStream()
                .map(NomineeRepository::row)
                .toList();
    }

    /** Those of one person that were released once, the latest first. */
    List<Released> listReleased(PersonId person) {
        return em.createQuery(
                        "select n.id, n.number, c.cohortId, n.state from Nomination n join Call c"
                                + " on c.id = n.callId where n.personId = :person and exists"
                                + " (select 1 from NominationStep s where s.nominationId = n.id and"
                                + " s.state = RELEASED) order by n.madeAt desc, n.id",
                        Object[].class)
                .setParameter("person", person.id())
                .getResultStream()
                .map(
                        column ->
                                new Released(
                                        new NominationId((UUID) column[0]),
                                        NomineeNumber.text((Integer) column[1]),
                                        new CohortId((UUID) column[2]),
                                        (NominationState) column[3]))
                .toList();
    }

    NomineeQueries.Open countOpen(PersonId person) {
        return em.createQuery(
                        "select coalesce(sum(case when n.state = SUBMITTED then 1 else 0 end), 0),"
                            + " coalesce(sum(case when n.state = OFFERED then 1 else 0 end), 0),"
                            + " coalesce(sum(case when n.state in (SUBMITTED, OFFERED) then 0 else"
                            + " 1 end), 0) from Nomination n where n.managerId = :person and"
                            + " n.state = SUBMITTED or n.personId = :person and n.state in :open",
                        Object[].class)
                .setParameter("person", person.id())
                .setParameter("open", OPEN)
                .getResultStream()
                .map(
                        sums ->
                                new NomineeQueries.Open(
                                        (Long) sums[0], (Long) sums[1], (Long) sums[2]))
                .findFirst()
                .orElseThrow();
    }

    /** Who is nominated in a call, and by which agency; nobody who withdrew. */
    Map<PersonId, AgencyId> listLive(CallId call) {
        return em.createQuery(
                        "select n.personId, n.agencyId from Nomination n where n.callId = :call and"
                                + " n.state <> WITHDRAWN",
                        Object[].class)
                .setParameter("call", call.id())
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                column -> new PersonId((UUID) column[0]),
                                column -> new AgencyId((UUID) column[1])));
    }

    /** Those of these people who serve in an agency. */
    Set<PersonId> listServing(AgencyId agency, Collection<PersonId> among) {
        return em.createQuery(
                        "select p.id from Person p where p.id in :among and p.agency.id = :agency",
                        UUID.class)
                .setParameter("among", among.stream().map(PersonId::id).toList())
                .setParameter("agency", agency.id())
                .getResultStream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    private static NomineeRow row(Object[] column) {
        return new NomineeRow(
                new NominationId((UUID) column[0]),
                NomineeNumber.text((Integer) column[1]),
                (UUID) column[2],
                (String) column[3],
                (String) column[4],
                (Function) column[5],
                (Level) column[6],
                (Station) column[7],
                (NominationState) column[8],
                (Band) column[9],
                (Vetting) column[10],
                column[11] != null);
    }

    /** How many stand in each state, of each of these calls. */
    Map<UUID, Map<NominationState, Long>> countByState(Collection<UUID> calls) {
        return em.createQuery(
                        "select n.callId, n.state, count(n) from Nomination n where n.callId in"
                                + " :calls group by n.callId, n.state",
                        Object[].class)
                .setParameter("calls", calls)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                column -> (UUID) column[0],
                                Collectors.toMap(
                                        column -> (NominationState) column[1],
                                        column -> (Long) column[2])));
    }

    /** How many of each of these agencies are in each of these calls, drafts too, by both ids. */
    Map<List<UUID>, Long> countOf(Collection<UUID> calls, Collection<UUID> agencies) {
        return em.createQuery(
                        "select n.callId, n.agencyId, count(n) from Nomination n where n.callId in"
                                + " :calls and n.agencyId in :agencies group by n.callId,"
                                + " n.agencyId",
                        Object[].class)
                .setParameter("calls", calls)
                .setParameter("agencies", agencies)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                column -> List.of((UUID) column[0], (UUID) column[1]),
                                column -> (Long) column[2]));
    }

    /** How many each agency has nominated in a call: no drafts, not withdrawn. */
    Map<UUID, Long> countSent(CallId call) {
        return em.createQuery(
                        "select n.agencyId, count(n) from Nomination n where n.callId = :call and"
                                + " n.state not in :unsent group by n.agencyId",
                        Object[].class)
                .setParameter("call", call.id())
                .setParameter(
                        "unsent", EnumSet.of(NominationState.DRAFT, NominationState.WITHDRAWN))
                .getResultStream()
                .collect(Collectors.toMap(column -> (UUID) column[0], column -> (Long) column[1]));
    }
}
