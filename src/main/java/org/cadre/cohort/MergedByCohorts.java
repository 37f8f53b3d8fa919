package org.cadre.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Merge;
import org.cadre.people.MergedTable;
import org.cadre.people.MergedTable.Rule;
import org.cadre.people.Merging;

import java.util.List;

/** Who is enrolled twice in a cohort keeps one seat, with the longer extra time. */
@ApplicationScoped
class MergedByCohorts implements Merging {

    @Inject CohortRepository cohorts;

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public void lock(Merge merge) {
        merge.inOrder().forEach(cohorts::lockEnrolmentsOf);
        merge.inOrder().forEach(cohorts::lockCohortsOf);
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moving("enrolments", "enrolment.person_id")
                        .clashing(
                                Rule.ONE_ENDS,
                                "gone.cohort_id = kept.cohort_id and gone.state = 'ENROLLED' and"
                                        + " kept.state = 'ENROLLED'",
                                """
                                gone.state = 'WITHDRAWN', gone.withdrawn_at = :at,
                                gone.withdrawn_by = :by, gone.withdrawn_reason = '',
                                kept.extra_time_percent =
                                    greatest(kept.extra_time_percent, gone.extra_time_percent)
                                """),
                MergedTable.moving("enrolment_list_lines", "enrolment_list_line.person_id"));
    }

    @Override
    public void settle(Merge merge) {
        cohorts.countTakenOf(merge.staying());
    }
}
