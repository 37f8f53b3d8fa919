package org.cadre.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.agreement.AgreementQueries;
import org.cadre.budget.BudgetQueries;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.ledger.LedgerQueries;
import org.cadre.platform.persistence.Recent;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class OutlookRepository {

    private static final int MOST = 512;

    private final Recent<ProgrammeId, List<OutlookMonth>> recent = new Recent<>(MOST);

    @PersistenceContext EntityManager em;
    @Inject BudgetQueries budgets;
    @Inject AgreementQueries agreements;
    @Inject LedgerQueries ledger;
    @Inject CliffSettings cliffs;

    void add(Outlook outlook) {
        em.persist(outlook);
    }

    Map<ProgrammeId, Outlook> find(Collection<ProgrammeId> of) {
        if (of.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select o from Outlook o where o.programmeId in :ids", Outlook.class)
                .setParameter("ids", of.stream().map(ProgrammeId::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(Outlook::programme, Function.identity()));
    }

    /** As it was counted; read once for each counting. */
    List<OutlookMonth> months(Outlook outlook) {
        return recent.get(outlook.programme(), outlook.stamp(), outlook::months);
    }

    /** Of everything that continuity is computed from, by programme. */
    Map<ProgrammeId, String> fingerprints(Collection<ProgrammeId> of) {
        var rule = cliffs.threshold() + " " + cliffs.persist();
        var all = new HashMap<ProgrammeId, String>();
        var parts =
                List.of(
                        budgets.fingerprints(of),
                        agreements.fingerprints(of),
                        ledger.fingerprints(of));
        of.forEach(
                programme ->
                        all.put(
                                programme,
                                parts.stream()
                                        .map(part -> part.getOrDefault(programme, ""))
                                        .collect(Collectors.joining(" ", rule + " ", ""))));
        return all;
    }
}
