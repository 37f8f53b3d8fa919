package org.cadre.afteraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.exerciserun.RunId;
import org.cadre.people.PersonId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads over many runs at once, for the desk. */
@ApplicationScoped
class DeskRepository {

    @PersistenceContext EntityManager em;

    /** The latest versions of the reports of these runs; a run without one is left out. */
    Map<RunId, LatestReport> mapLatest(Collection<RunId> runs) {
        return em.createQuery(
                        "select new org.cadre.afteraction.LatestReport(r.runId, r.state,"
                                + " r.signedBy) from AfterActionReport r where r.runId in :runs and"
                                + " r.number = (select max(o.number) from AfterActionReport o where"
                                + " o.runId = r.runId)",
                        LatestReport.class)
                .setParameter("runs", ids(runs))
                .getResultStream()
                .collect(Collectors.toMap(LatestReport::run, report -> report));
    }

    /**
     * What a person still has to do, and what others have done in these runs, by their day.
     *
     * @param reviewed the runs of which the person may verify actions
     */
    List<ListedAction> listActions(PersonId person, Collection<RunId> reviewed, int most) {
        return em.createQuery(
                        "select new org.cadre.afteraction.ListedAction(a, f.number, f.statement)"
                            + " from CorrectiveAction a join Finding f on f.id = a.findingId where"
                            + " a.ownerId = :person and a.state not in (DONE, VERIFIED, CANCELLED)"
                            + " or a.ownerId <> :person and a.state = DONE and a.runId in :runs"
                            + " order by a.dueOn, a.id",
                        ListedAction.class)
                .setParameter("person", person.id())
                .setParameter("runs", ids(reviewed))
                .setMaxResults(most)
                .getResultList();
    }

    private static List<UUID> ids(Collection<RunId> runs) {
        return runs.stream().map(RunId::id).toList();
    }
}
