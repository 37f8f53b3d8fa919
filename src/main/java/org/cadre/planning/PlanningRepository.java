package org.cadre.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.refusal.NotFound;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class PlanningRepository {

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(LineWork link) {
        em.remove(link);
    }

    Activity getActivity(ActivityId id) {
        return get(Activity.class, id.id());
    }

    Activity lockActivity(ActivityId id) {
        return lock(Activity.class, id.id());
    }

    Asset getAsset(AssetId id) {
        return get(Asset.class, id.id());
    }

    Asset lockAsset(AssetId id) {
        return lock(Asset.class, id.id());
    }

    ExitItem lockExit(ExitItemId id) {
        return lock(ExitItem.class, id.id());
    }

    LineWork getLineWork(LineWorkId id) {
        return get(LineWork.class, id.id());
    }

    private <T> T get(Class<T> type, UUID id) {
        return Optional.ofNullable(em.find(type, id))
                .orElseThrow(() -> new NotFound(type.getSimpleName() + " " + id));
    }

    private <T> T lock(Class<T> type, UUID id) {
        return Optional.ofNullable(em.find(type, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(type.getSimpleName() + " " + id));
    }

    /** With their costs, by the day of their decision; costs by month. */
    Map<Activity, List<ActivityCost>> listActivities(ProgrammeId programme) {
        var found = new LinkedHashMap<Activity, List<ActivityCost>>();
        em.createQuery(
                        "select a, c from Activity a left join ActivityCost c on c.key.activityId ="
                                + " a.id where a.programmeId = :programme order by a.deadline,"
                                + " a.id, c.key.month, c.key.lineId",
                        Object[].class)
                .setParameter("programme", programme.id())
                .getResultStream()
                .forEach(
                        row -> {
                            var costs =
                                    found.computeIfAbsent(
                                            (Activity) row[0], any -> new ArrayList<>());
                            if (row[1] != null) {
                                costs.add((ActivityCost) row[1]);
                            }
                        });
        return found;
    }

    /** By month. */
    List<ActivityCost> listCosts(ActivityId activity) {
        return em.createQuery(
                        "select c from ActivityCost c where c.key.activityId = :activity order by"
                                + " c.key.month, c.key.lineId",
                        ActivityCost.class)
                .setParameter("activity", activity.id())
                .getResultList();
    }

    void removeCosts(ActivityId activity, LineId line, YearMonth first, YearMonth last) {
        em.flush();
        em.createQuery(
                        "delete from ActivityCost c where c.key.activityId = :activity and"
                                + " c.key.lineId = :line and c.key.month between :first and :last")
                .setParameter("activity", activity.id())
                .setParameter("line", line.id())
                .setParameter("first", first.atDay(1))
                .setParameter("last", last.atDay(1))
                .executeUpdate();
    }

    /** Those that are kept first, by the day of their hand-over. */
    List<Asset> listAssets(ProgrammeId programme) {
        return em.createQuery(
                        "select a from Asset a where a.programmeId = :programme order by"
                                + " a.disposedOn nulls first, a.handOverOn, a.id",
                        Asset.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    /** By month. */
    List<ExitItem> listExits(ProgrammeId programme) {
        return em.createQuery(
                        "select e from ExitItem e where e.programmeId = :programme order by"
                                + " e.fromMonth, e.id",
                        ExitItem.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    List<LineWork> listLineWorks(ProgrammeId programme) {
        return em.createQuery(
                        "select w from LineWork w where w.programmeId = :programme order by w.id",
                        LineWork.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    /** What activities that are not over carry, by the lines on which they cost something. */
    Map<LineId, Set<Work>> listWorksByLine(ProgrammeId programme) {
        return em.createQuery(
                        "select distinct c.key.lineId, a.work from ActivityCost c join Activity a"
                                + " on a.id = c.key.activityId where a.programmeId = :programme and"
                                + " a.state in (PLANNED, DECIDED) and a.work.workKind is not null",
                        Object[].class)
                .setParameter("programme", programme.id())
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> new LineId((UUID) row[0]),
                                Collectors.mapping(row -> (Work) row[1], Collectors.toSet())));
    }
}
