package org.cadre.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortId;
import org.cadre.cohort.LearningBegun;
import org.cadre.people.PersonId;

import java.util.Collection;
import java.util.Set;

/** Tells the feature cohort who has begun a module. */
@ApplicationScoped
class Beginnings implements LearningBegun {

    @Inject ProgressRepository progress;

    @Override
    public Set<PersonId> lockBegun(CohortId cohort, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        progress.lockPeople(people);
        return progress.listBegun(cohort, people);
    }
}
