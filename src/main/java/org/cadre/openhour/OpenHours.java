package org.cadre.openhour;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.mentorship.NeutralityQueries;
import org.cadre.notice.NoticeKind;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a mentor does with the own hours. */
@UseCase
public class OpenHours {

    private static final int MOST_REASON = 500;

    @Inject OpenHourRepository hours;
    @Inject OpenHourAccess access;
    @Inject OpenHourNotices notices;
    @Inject NeutralityQueries neutrality;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** An hour lies ahead. */
    public static final class HourIsPast extends WrongValue {
        HourIsPast() {
            super("day");
        }
    }

    /** The mentor is at another hour then. */
    public static final class HoursOverlap extends WrongValue {
        HoursOverlap() {
            super("time");
        }
    }

    /** It has begun, or was cancelled. */
    public static final class HourIsOver extends Refusal {}

    /** Whoever has booked reads why; argument: the most characters. */
    public static final class ReasonIsWrong extends WrongValue {
        ReasonIsWrong() {
            super("reason", MOST_REASON);
        }
    }

    /** The actor offers nothing now. */
    public static final class NothingCanBeOffered extends Refusal {}

    /**
     * Offers an hour in the zone of the actor, who mentors in the programme. Refuses with {@link
     * HourIsPast}, {@link HoursOverlap}, {@link NothingCanBeOffered} and what {@link OpenHourPlan}
     * names.
     */
    @SignedIn
    public OpenHourId offer(ProgrammeId programme, OpenHourPlan plan) {
        if (!access.mentoring().contains(programme)) {
            throw new NotFound("own hours in programme " + programme);
        }
        if (neutrality.rests(access.me())) {
            throw new NothingCanBeOffered();
        }
        var checked = plan.checked();
        var begins = ahead(checked.at());
        requireFree(begins, begins.plus(checked.length()), null);
        var hour = new OpenHour(programme, access.me(), checked, begins, clock.now());
        hours.add(hour);
        events.fire(new OpenHourEvents.HourOffered(hour.id(), hour.kind(), clock.now()));
        return hour.id();
    }

    private Instant ahead(LocalDateTime at) {
        var moment = at.atZone(current.get().zone()).toInstant();
        if (!moment.isAfter(clock.now())) {
            throw new HourIsPast();
        }
        return moment;
    }

    private void requireFree(Instant begins, Instant ends, @Nullable OpenHourId but) {
        if (hours.isTaken(access.me(), begins, ends, but)) {
            throw new HoursOverlap();
        }
    }

    /** Whoever has booked is told. Refuses as {@link #offer}, and with {@link HourIsOver}. */
    @SignedIn
    public void move(OpenHourId id, LocalDateTime at) {
        var hour = lockOwn(id);
        var begins = ahead(at);
        requireFree(begins, begins.plus(hour.length()), id);
        hour.move(begins);
        notices.tellGuests(hour, hours.bookings(List.of(id)), NoticeKind.OPEN_HOUR_MOVED);
        events.fire(new OpenHourEvents.HourMoved(id, begins, clock.now()));
    }

    private OpenHour lockOwn(OpenHourId id) {
        var hour = hours.lock(id);
        access.requireMentor(hour);
        if (!hour.isBookable(clock.now())) {
            throw new HourIsOver();
        }
        return hour;
    }

    /** Whoever has booked is told. Refuses with {@link HourIsOver}, {@link ReasonIsWrong}. */
    @SignedIn
    public void cancel(OpenHourId id, String reason) {
        var hour = lockOwn(id);
        var why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > MOST_REASON) {
            throw new ReasonIsWrong();
        }
        hour.cancel(why);
        notices.tellGuests(hour, hours.bookings(List.of(id)), NoticeKind.OPEN_HOUR_CANCELLED);
        events.fire(new OpenHourEvents.HourCancelled(id, why, clock.now()));
    }

    /**
     * Says who of those that booked was there, once it has begun.
     *
     * @param there of bookings; the others stayed away
     */
    @SignedIn
    public void note(OpenHourId id, Set<UUID> there) {
        var hour = hours.lock(id);
        access.requireMentor(hour);
        if (hour.state() == OpenHourState.CANCELLED || hour.beginsAt().isAfter(clock.now())) {
            throw new HourIsAhead();
        }
        hours.bookings(List.of(id)).forEach(each -> each.came(there.contains(each.id())));
    }

    /** Who was there is said when it has begun. */
    public static final class HourIsAhead extends Refusal {}
}
