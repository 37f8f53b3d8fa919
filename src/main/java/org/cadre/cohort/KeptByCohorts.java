package org.cadre.cohort;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

@ApplicationScoped
class KeptByCohorts implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "enrolments",
                        """
                        select c.name as cohort, e.state as state, e.enrolledAt as enrolled_at,
                            e.withdrawnAt as withdrawn_at, e.withdrawnReason as reason,
                            e.extraTimePercent as extra_time_percent
                        from Enrolment e join Cohort c on c.id = e.cohortId
                        where e.personId = :person order by e.enrolledAt, e.id
                        """),
                KeptTable.of(
                        "enrolment_list_lines",
                        """
                        select l.mail as mail, l.cohorts as cohort,
                            l.outcome as outcome
                        from EnrolmentListLine l where l.personId = :person order by l.id
                        """),
                KeptTable.of(
                        "enrolment_lists_made",
                        """
                        select l.fileName as file, l.state as state, l.madeAt as made_at
                        from EnrolmentList l where l.madeBy = :person order by l.id
                        """));
    }
}
