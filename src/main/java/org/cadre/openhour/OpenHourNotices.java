package org.cadre.openhour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.id.Uuid7;
import org.cadre.notice.NoticeKind;
import org.cadre.notice.Notices;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.time.CadreClock;

import java.time.Instant;
import java.util.List;

/** Tells mentor and guests, each in the own zone. */
@ApplicationScoped
class OpenHourNotices {

    @Inject Notices notices;
    @Inject PeopleQueries people;
    @Inject CadreClock clock;

    /**
     * @param named whose name is told
     */
    void tell(PersonId person, NoticeKind kind, OpenHour hour, PersonId named, Instant at) {
        var name = people.rowsOf(List.of(named)).getFirst().name();
        notices.tell(
                person,
                kind,
                Uuid7.at(clock.now()),
                List.of(hour.id().toString(), name, at.atZone(people.zoneOf(person)).toString()));
    }

    /** Each guest reads the name of the mentor and when the own slot begins. */
    void tellGuests(OpenHour hour, List<Booking> bookings, NoticeKind kind) {
        for (var each : bookings) {
            tell(each.person(), kind, hour, hour.mentor(), hour.beginsAt(each.slot()));
        }
    }
}
