package org.cadre.afteraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.SeatId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AfterActionRepository {

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(Object entity) {
        em.remove(entity);
    }

    /** The latest version of the report of a run. */
    Optional<AfterActionReport> findReport(RunId run) {
        return reports(run).stream().findFirst();
    }

    /** The latest version that two people have signed. */
    Optional<AfterActionReport> findFinal(RunId run) {
        return reports(run).stream().filter(each -> each.state() == ReportState.FINAL).findFirst();
    }

    /** All versions, the latest first. */
    List<AfterActionReport> reports(RunId run) {
        return em.createQuery(
                        "select r from AfterActionReport r where r.runId = :run order by r.number"
                                + " desc",
                        AfterActionReport.class)
                .setParameter("run", run.id())
                .getResultList();
    }

    Optional<ReportFile> findFile(AfterActionReport report) {
        return Optional.ofNullable(em.find(ReportFile.class, report.id()));
    }

    List<Finding> listFindings(RunId run) {
        return em.createQuery(
                        "select f from Finding f where f.runId = :run order by f.number",
                        Finding.class)
                .setParameter("run", run.id())
                .getResultList();
    }

    Finding getFinding(FindingId id) {
        return Optional.ofNullable(em.find(Finding.class, id.id()))
                .orElseThrow(() -> new NotFound("finding " + id));
    }

    CorrectiveAction getAction(ActionId id) {
        return found(em.find(CorrectiveAction.class, id.id()), id);
    }

    /** As {@link #getAction}, locked until the end of the transaction. */
    CorrectiveAction lockAction(ActionId id) {
        return found(em.find(CorrectiveAction.class, id.id(), LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static CorrectiveAction found(CorrectiveAction action, ActionId id) {
        return Optional.ofNullable(action).orElseThrow(() -> new NotFound("action " + id));
    }

    List<CorrectiveAction> listActions(RunId run) {
        return em.createQuery(
                        "select a from CorrectiveAction a where a.runId = :run order by a.dueOn,"
                                + " a.id",
                        CorrectiveAction.class)
                .setParameter("run", run.id())
                .getResultList();
    }

    boolean hasActions(Finding finding) {
        return !em.createQuery(
                        "select a.id from CorrectiveAction a where a.findingId = :finding",
                        UUID.class)
                .setParameter("finding", finding.id().id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Actions of the person and of these programmes, by their day.
     *
     * @param past whether those are meant that need nothing more, instead of the others
     */
    List<ListedAction> listActions(
            PersonId person, Collection<UUID> programmes, boolean past, int most) {
        return em.createQuery(
                        "select new org.cadre.afteraction.ListedAction(a, f.number, f.statement)"
                                + " from CorrectiveAction a join Finding f on f.id = a.findingId"
                                + " where (a.ownerId = :person or a.programmeId in :programmes) and"
                                + " a.state "
                                + (past ? "" : "not ")
                                + "in (VERIFIED, CANCELLED) order by a.dueOn, a.id",
                        ListedAction.class)
                .setParameter("person", person.id())
                .setParameter("programmes", programmes)
                .setMaxResults(most)
                .getResultList();
    }

    List<ActionStep> listSteps(ActionId action) {
        return em.createQuery(
                        "select s from ActionStep s where s.actionId = :action order by s.number",
                        ActionStep.class)
                .setParameter("action", action.id())
                .getResultList();
    }

    /** An open action of which somebody is to be told, that no other node holds. */
    Optional<CorrectiveAction> lockNextLate(LocalDate today, LocalDate graceEnds) {
        List<?> found =
                em.createNativeQuery(
                                "select * from corrective_action where is_open and ((due_on <"
                                    + " :today and owner_told_at is null) or (due_on <= :grace and"
                                    + " escalated_at is null)) order by due_on, id limit 1 for"
                                    + " update skip locked",
                                CorrectiveAction.class)
                        .setParameter("today", today)
                        .setParameter("grace", graceEnds)
                        .getResultList();
        return found.stream().map(CorrectiveAction.class::cast).findFirst();
    }

    boolean hasGiven(SeatId seat) {
        return em.find(HotWashGiven.class, seat.id()) != null;
    }

    /** In an order that tells nothing: by ids that were drawn at random. */
    List<HotWashEntry> listHotWash(RunId run) {
        return em.createQuery(
                        "select h from HotWashEntry h where h.runId = :run order by h.id",
                        HotWashEntry.class)
                .setParameter("run", run.id())
                .getResultList();
    }
}
