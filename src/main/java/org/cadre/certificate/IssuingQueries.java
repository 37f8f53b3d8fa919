package org.cadre.certificate;

import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortQueries;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.security.UseCase;

import java.util.List;

/** Reads how far the certificates of the actor's programmes are. */
@UseCase
public class IssuingQueries {

    private static final int MOST = 100;

    @Inject CertificateRepository certificates;
    @Inject CohortQueries cohorts;
    @Inject CurrentActor current;

    /** Those of which something waits, the one with the most waiting first. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<BatchRow> listBatches() {
        var waiting = certificates.countWaiting(programmes(), MOST);
        if (waiting.isEmpty()) {
            return List.of();
        }
        var names = cohorts.namesOf(waiting.keySet());
        var awards = certificates.countAwards(waiting.keySet());
        return waiting.entrySet().stream()
                .map(
                        entry -> {
                            var cohort = entry.getKey();
                            var left = entry.getValue();
                            long all = awards.getOrDefault(cohort, left.all());
                            return new BatchRow(
                                    cohort,
                                    names.getOrDefault(cohort, ""),
                                    all,
                                    all - left.all(),
                                    left.failed());
                        })
                .toList();
    }

    /** What could not be made, the next try first. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<FailedRow> listFailed() {
        return certificates.listFailed(programmes(), MOST);
    }

    /** How many certificates wait for being made. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public long countWaiting() {
        return certificates.countWaiting(programmes());
    }

    private List<ProgrammeId> programmes() {
        return current.get().scopesOf(Role.PROGRAMME_MANAGER, Scope.Kind.PROGRAMME).stream()
                .map(ProgrammeId::new)
                .toList();
    }
}
