package org.cadre.calendar;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

/** When the address was made; the address itself is not known here. */
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
                        """));
    }
}
