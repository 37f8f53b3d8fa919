package org.cadre.progress;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortEvents;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Keeps how many people of each cohort have come how far, so that an overview need not look at
 * everybody.
 *
 * <p>Whoever changes what is counted leaves a {@link PaceChange}, and neither waits for others nor
 * lets them wait. A turn counts a cohort and removes the changes in one view of the tables, so that
 * what it did not see stays. Of two turns that overlap the database gives one up.
 */
@UseCase
class PaceCounts {

    @Inject PaceRepository counts;
    @Inject CohortQueries cohorts;
    @Inject CadreClock clock;

    @Internal
    public void enrolled(@Observes CohortEvents.TraineeEnrolled event) {
        changed(event.cohort());
    }

    @Internal
    public void withdrawn(@Observes CohortEvents.TraineeWithdrawn event) {
        changed(event.cohort());
    }

    @Internal
    public void planned(@Observes CohortEvents.CohortChanged event) {
        changed(event.cohort());
    }

    /** What is begun may be completed in another cohort. */
    @Internal
    public void begun(@Observes ProgressEvents.ModuleBegun event) {
        changed(event.cohort());
    }

    /** The module may be begun in another cohort as well. */
    @Internal
    public void completed(@Observes ProgressEvents.ModuleCompleted event) {
        changed(event.person());
    }

    @Internal
    public void moved(@Observes ProgressEvents.VersionChanged event) {
        changed(event.person());
    }

    private void changed(CohortId cohort) {
        counts.add(new PaceChange(cohort, clock.now()));
    }

    /** What a person did, or is in, is no longer what was counted. */
    @Internal
    public void changed(PersonId person) {
        counts.addChanges(person);
    }

    /** How many have come how far, for those of the cohorts of which it is known. */
    @Internal
    public Map<CohortId, Map<Integer, Integer>> list(Collection<CohortId> of) {
        return counts.listCounts(of).stream()
                .collect(
                        Collectors.groupingBy(
                                PaceCount::cohort,
                                Collectors.toMap(PaceCount::modules, PaceCount::people)));
    }

    /** Counts one cohort anew; false when none has changed. */
    @Internal
    public boolean countNext() {
        var changed = counts.findChanged();
        changed.ifPresent(this::count);
        return changed.isPresent();
    }

    private void count(CohortId cohort) {
        var changes = counts.listChanges(cohort);
        var modules = cohorts.get(cohort).modules();
        var people =
                counts.listReached(cohort, modules).stream()
                        .collect(
                                Collectors.groupingBy(
                                        reached -> reached, Collectors.summingInt(each -> 1)));
        counts.removeChanges(changes);
        counts.removeCounts(cohort);
        people.forEach(
                (reached, many) -> counts.add(new PaceCount(cohort, reached, many, clock.now())));
    }
}
