package org.cadre.calendar;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

/** When addresses were made; the addresses themselves are not known here. */
@ApplicationScoped
class KeptByCalendars implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "calendar_address",
                        """
                        select a.madeAt as made_at
                        from CalendarAddress a where a.personId = :person
                        """),
                KeptTable.of(
                        "cohort_calendar_addresses",
                        """
                        select c.name as cohort, a.madeAt as made_at
                        from CohortAddress a join Cohort c on c.id = a.cohortId
                        where a.personId = :person order by a.madeAt, a.id
                        """));
    }
}
