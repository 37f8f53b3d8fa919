package org.cadre.openhour;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.MergedTable;
import org.cadre.people.MergedTable.Rule;
import org.cadre.people.Merging;

import java.util.List;

/** Who has two places in an hour keeps that of the account that stays. */
@ApplicationScoped
class MergedByOpenHours implements Merging {

    @Override
    public int rank() {
        return 29;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moving("open_hours", "open_hour.mentor_id"),
                MergedTable.moving("open_hour_bookings", "open_hour_booking.person_id")
                        .clashing(
                                Rule.ONE_ENDS,
                                "gone.open_hour_id = kept.open_hour_id and gone.ended_at is null"
                                        + " and kept.ended_at is null",
                                "gone.ended_at = :at"));
    }
}
