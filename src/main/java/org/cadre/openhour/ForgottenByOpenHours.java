package org.cadre.openhour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.notice.NoticeKind;
import org.cadre.people.Forgetting;
import org.cadre.people.PersonId;
import org.cadre.time.CadreClock;

import java.util.List;

/**
 * What lies ahead ends: offered hours are cancelled, and those who booked them are told; places are
 * given back. Questions and ways to get there go. That there was an hour stays, without a name.
 */
@ApplicationScoped
class ForgottenByOpenHours implements Forgetting {

    @Inject OpenHourRepository hours;
    @Inject OpenHourNotices notices;
    @Inject CadreClock clock;

    @Override
    public int rank() {
        return 29;
    }

    @Override
    public void stop(PersonId person) {
        var now = clock.now();
        for (var each : hours.listOffered(person, Integer.MAX_VALUE)) {
            var hour = hours.lock(each.id());
            if (hour.isBookable(now)) {
                hour.cancel("");
                notices.tellGuests(
                        hour, hours.bookings(List.of(hour.id())), NoticeKind.OPEN_HOUR_CANCELLED);
            }
        }
        for (var each : hours.listBooked(person, Integer.MAX_VALUE)) {
            var hour = hours.lock(each.id());
            if (hour.isBookable(now)) {
                hours.bookings(List.of(hour.id())).stream()
                        .filter(booking -> booking.person().equals(person))
                        .forEach(booking -> booking.end(now));
            }
        }
    }

    @Override
    public void forget(Erased erased) {
        hours.bookingsOf(erased.person()).forEach(Booking::forgetQuestion);
        hours.listOffered(erased.person(), Integer.MAX_VALUE).forEach(OpenHour::forgetWords);
    }
}
