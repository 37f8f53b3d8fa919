package org.cadre.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Visits, hosts and what lies in them. */
@ApplicationScoped
class VisitRepository {

    private static final String VISIT =
            "select v, h from ExchangeVisit v join VisitHost h on h.id = v.hostId";
    private static final String LATEST = " order by v.startsOn desc, v.id desc";

    /** Days by unordered pair and year, those of each direction apart. */
    private static final String RECIPROCITY =
            """
            select year(v.starts_on), a.name, b.name,
                sum(if(v.host_agency_id = a.id, v.days, 0)),
                sum(if(v.host_agency_id = b.id, v.days, 0))
            from exchange_visit v
                join agency a on a.id = least(v.host_agency_id, v.visiting_agency_id)
                join agency b on b.id = greatest(v.host_agency_id, v.visiting_agency_id)
            where v.state in ('REPORTED', 'CASCADED', 'CHECKED')
                and v.programme_id in (:programmes)
            group by year(v.starts_on), a.id, b.id, a.name, b.name
            order by 1 desc, 2, 3
            """;

    @PersistenceContext EntityManager em;

    /** A visit with its host. */
    record Hosted(ExchangeVisit visit, VisitHost host) {}

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(Object entity) {
        em.remove(entity);
    }

    void flush() {
        em.flush();
    }

    private static <T> T found(@Nullable T entity, String what) {
        if (entity == null) {
            throw new NotFound(what);
        }
        return entity;
    }

    ExchangeVisit lock(VisitId id) {
        return found(
                em.find(ExchangeVisit.class, id.id(), LockModeType.PESSIMISTIC_WRITE),
                "visit " + id);
    }

    Hosted get(VisitId id) {
        return hosted(visits(" where v.id = :id").setParameter("id", id.id())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("visit " + id));
    }

    private TypedQuery<Object[]> visits(String where) {
        return em.createQuery(VISIT + where, Object[].class);
    }

    private static List<Hosted> hosted(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> new Hosted((ExchangeVisit) row[0], (VisitHost) row[1]))
                .toList();
    }

    /** Which the person asked for, goes on, or hosts. */
    List<Hosted> listOf(PersonId person, int most) {
        return hosted(
                visits(
                                " where v.askedBy = :person or h.counterpartId = :person or exists"
                                        + " (select p.id from Visitor p where p.visitId = v.id and"
                                        + " p.personId = :person)"
                                        + LATEST)
                        .setParameter("person", person.id())
                        .setMaxResults(most));
    }

    List<Hosted> listIn(Collection<UUID> programmes, int most) {
        return programmes.isEmpty()
                ? List.of()
                : hosted(
                        visits(" where v.programmeId in :programmes" + LATEST)
                                .setParameter("programmes", programmes)
                                .setMaxResults(most));
    }

    List<UUID> listToRemind(LocalDate today, int most) {
        return em.createQuery(
                        "select v.id from ExchangeVisit v where v.remindOn <= :today", UUID.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    List<Visitor> visitors(Collection<VisitId> visits) {
        return visits.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from Visitor p where p.visitId in :visits order by p.id",
                                Visitor.class)
                        .setParameter("visits", visits.stream().map(VisitId::id).toList())
                        .getResultList();
    }

    List<Visitor> visitorsOf(PersonId person) {
        return em.createQuery(
                        "select p from Visitor p where p.personId = :person order by p.id",
                        Visitor.class)
                .setParameter("person", person.id())
                .getResultList();
    }

    List<PlanItem> items(VisitId visit) {
        return in(PlanItem.class, visit, "day");
    }

    List<Gift> gifts(VisitId visit) {
        return in(Gift.class, visit, "notedAt");
    }

    List<DayLog> logs(VisitId visit) {
        return in(DayLog.class, visit, "day");
    }

    private <T> List<T> in(Class<T> type, VisitId visit, String order) {
        return em.createQuery(
                        "select e from "
                                + type.getSimpleName()
                                + " e where e.visitId = :visit order by e."
                                + order
                                + ", e.id",
                        type)
                .setParameter("visit", visit.id())
                .getResultList();
    }

    int countLogs(VisitId visit) {
        return em.createQuery("select count(e) from DayLog e where e.visitId = :visit", Long.class)
                .setParameter("visit", visit.id())
                .getSingleResult()
                .intValue();
    }

    Optional<DayLog> findLog(VisitId visit, PersonId person, LocalDate day) {
        return logs(visit).stream()
                .filter(each -> each.person().equals(person) && each.day().equals(day))
                .findFirst();
    }

    List<DayLog> logsOf(PersonId person) {
        return em.createQuery(
                        "select e from DayLog e where e.personId = :person order by e.day, e.id",
                        DayLog.class)
                .setParameter("person", person.id())
                .getResultList();
    }

    PlanItem getItem(UUID id) {
        return found(em.find(PlanItem.class, id), "item of a visit " + id);
    }

    VisitHost getHost(VisitHostId id) {
        return found(em.find(VisitHost.class, id.id()), "host of visits " + id);
    }

    Optional<VisitHost> findHost(ProgrammeId programme, PersonId counterpart) {
        return hosts(programme).stream()
                .filter(each -> each.counterpart().equals(counterpart))
                .findFirst();
    }

    List<VisitHost> hosts(ProgrammeId programme) {
        return em.createQuery(
                        "select h from VisitHost h where h.programmeId = :programme order by h.id",
                        VisitHost.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    Optional<VisitRule> findRule(ProgrammeId programme) {
        return Optional.ofNullable(em.find(VisitRule.class, programme.id()));
    }

    int mostDays(ProgrammeId programme) {
        return findRule(programme).map(VisitRule::mostDays).orElse(VisitRule.USUAL_DAYS);
    }

    @SuppressWarnings("unchecked")
    List<ReciprocityRow> reciprocity(Collection<UUID> programmes) {
        if (programmes.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows =
                em.createNativeQuery(RECIPROCITY)
                        .setParameter("programmes", programmes)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new ReciprocityRow(
                                        ((Number) row[0]).intValue(),
                                        (String) row[1],
                                        (String) row[2],
                                        ((Number) row[3]).longValue(),
                                        ((Number) row[4]).longValue()))
                .toList();
    }
}
