package org.cadre.openhour;

import jakarta.inject.Inject;

import org.cadre.notice.NoticeKind;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.Duration;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;

/** What the clock does to hours; each is taken under its lock, so nobody is told twice. */
@UseCase
class OpenHourKeeping {

    static final Duration BEFORE = Duration.ofHours(24);

    /** As notes of mentorships are kept after their end. */
    static final Period KEPT = Period.ofMonths(24);

    @Inject OpenHourRepository hours;
    @Inject OpenHourNotices notices;
    @Inject CadreClock clock;

    /** Reminds mentor and guests of one hour; false where there is none. */
    @Internal
    public boolean remindNext() {
        var now = clock.now();
        var due = hours.listToRemind(now, now.plus(BEFORE), 1);
        due.forEach(id -> remind(new OpenHourId(id)));
        return !due.isEmpty();
    }

    private void remind(OpenHourId id) {
        var hour = hours.lock(id);
        if (hour.wantsReminder()) {
            hour.reminded(clock.now());
            var bookings = hours.bookings(List.of(id));
            notices.tellGuests(hour, bookings, NoticeKind.OPEN_HOUR_SOON);
            bookings.stream()
                    .findFirst()
                    .ifPresent(
                            first ->
                                    notices.tell(
                                            hour.mentor(),
                                            NoticeKind.OPEN_HOUR_SOON,
                                            hour,
                                            first.person(),
                                            hour.beginsAt(first.slot())));
        }
    }

    /** Questions go when they are old. */
    @Internal
    public void forgetQuestions() {
        hours.forgetQuestions(clock.now().atOffset(ZoneOffset.UTC).minus(KEPT).toInstant());
    }
}
