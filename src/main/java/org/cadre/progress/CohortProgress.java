package org.cadre.progress;

import org.cadre.cohort.CohortDetail;
import org.cadre.platform.persistence.Slice;

import java.util.List;
import java.util.Map;

/**
 * A cohort with a page of its people.
 *
 * @param titles of the modules, by code
 * @param due codes of the modules that everybody should have completed by now
 * @param completed by code, how many people of the whole cohort have completed it
 * @param people for each person one row a module
 */
public record CohortProgress(
        CohortDetail cohort,
        Map<String, String> titles,
        List<String> due,
        Map<String, Integer> completed,
        Slice<List<CohortProgressRow>> people) {

    public CohortProgress {
        titles = Map.copyOf(titles);
        due = List.copyOf(due);
        completed = Map.copyOf(completed);
    }

    /** Whether the module is due and not completed. */
    public boolean isLate(CohortProgressRow row) {
        return row.state() != CohortProgressRow.State.COMPLETED && due.contains(row.moduleCode());
    }
}
