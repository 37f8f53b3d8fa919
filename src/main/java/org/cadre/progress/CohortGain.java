package org.cadre.progress;

import org.cadre.assessment.Gain;
import org.cadre.cohort.CohortDetail;
import org.cadre.people.PersonRow;
import org.cadre.platform.persistence.Slice;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a cohort has learnt between the pre-tests and the final quizzes, with a page of its people.
 *
 * @param titles of the modules that exist, by code
 * @param modules codes of these, in the order in which they are taught
 * @param groups by code, of the whole cohort
 */
public record CohortGain(
        CohortDetail cohort,
        Map<String, String> titles,
        List<String> modules,
        Map<String, Group> groups,
        Slice<Learner> people) {

    public CohortGain {
        titles = Map.copyOf(titles);
        modules = List.copyOf(modules);
        groups = Map.copyOf(groups);
    }

    /**
     * All of one module whose gain is known.
     *
     * @param median empty where there are fewer than {@link Gain#FEWEST}
     */
    public record Group(int people, Optional<Gain> median) {}

    /**
     * @param gains by code, where they are known
     */
    public record Learner(PersonRow person, Map<String, Gain> gains) {

        public Learner {
            gains = Map.copyOf(gains);
        }
    }
}
