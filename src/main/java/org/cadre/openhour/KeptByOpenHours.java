package org.cadre.openhour;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

@ApplicationScoped
class KeptByOpenHours implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "open_hours",
                        """
                        select h.kind as kind, h.state as state, h.beginsAt as begins_at,
                            h.endsAt as ends_at, h.place as place, h.topic as topic,
                            h.reason as reason
                        from OpenHour h where h.mentorId = :person order by h.beginsAt, h.id
                        """),
                KeptTable.of(
                        "open_hour_bookings",
                        """
                        select h.kind as kind, h.beginsAt as begins_at, b.slot as slot,
                            b.question as question, b.bookedAt as made_at, b.endedAt as ended_at,
                            b.came as came
                        from Booking b join OpenHour h on h.id = b.openHourId
                        where b.personId = :person order by b.bookedAt, b.id
                        """));
    }
}
