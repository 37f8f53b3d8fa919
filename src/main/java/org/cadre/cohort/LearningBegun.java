package org.cadre.cohort;

import org.cadre.people.PersonId;

import java.util.Collection;
import java.util.Set;

/** A port: whoever keeps the progress of people says who has begun to learn in a cohort. */
public interface LearningBegun {

    /**
     * Those of these people who have begun a module in the cohort. Until the end of the transaction
     * none of the others can begin one.
     */
    Set<PersonId> lockBegun(CohortId cohort, Collection<PersonId> people);
}
