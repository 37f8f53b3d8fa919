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
                        """));
    }
}
