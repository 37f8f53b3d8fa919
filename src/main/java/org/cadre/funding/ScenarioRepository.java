package org.cadre.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.refusal.NotFound;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

@ApplicationScoped
class ScenarioRepository {

    @PersistenceContext EntityManager em;

    void add(StoredScenario scenario) {
        em.persist(scenario);
    }

    StoredScenario get(ScenarioId id) {
        return found(id, em.find(StoredScenario.class, id.id()));
    }

    StoredScenario lock(ScenarioId id) {
        return found(id, em.find(StoredScenario.class, id.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static StoredScenario found(ScenarioId id, @Nullable StoredScenario scenario) {
        if (scenario == null) {
            throw new NotFound("scenario " + id);
        }
        return scenario;
    }

    /** Those that are not deleted, by name. */
    List<StoredScenario> list(ProgrammeId programme) {
        return em.createQuery(
                        "select s from StoredScenario s where s.programmeId = :programme and"
                                + " s.deletedAt is null order by s.name, s.id",
                        StoredScenario.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    /** In the order of the ids; those that are not there are left out. */
    List<StoredScenario> find(ProgrammeId programme, List<ScenarioId> ids) {
        var found =
                ids.isEmpty()
                        ? List.<StoredScenario>of()
                        : em.createQuery(
                                        "select s from StoredScenario s where s.programmeId ="
                                                + " :programme and s.id in :ids",
                                        StoredScenario.class)
                                .setParameter("programme", programme.id())
                                .setParameter("ids", ids.stream().map(ScenarioId::id).toList())
                                .getResultList();
        return found.stream()
                .sorted(Comparator.comparing(each -> ids.indexOf(each.row().id())))
                .toList();
    }
}
