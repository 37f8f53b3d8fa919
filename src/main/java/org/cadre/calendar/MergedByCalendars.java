package org.cadre.calendar;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.MergedTable;
import org.cadre.people.MergedTable.Rule;
import org.cadre.people.Merging;

import java.util.List;

/** An address stays good, unless the account that stays has one. */
@ApplicationScoped
class MergedByCalendars implements Merging {

    @Override
    public int rank() {
        return 80;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moving("calendar_address", "calendar_address.person_id")
                        .clashing(Rule.THE_STAYING_STANDS, "true", "false"),
                MergedTable.moving("cohort_calendar_addresses", "cohort_calendar_address.person_id")
                        .once("cohort_id"));
    }
}
