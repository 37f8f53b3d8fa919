package org.cadre.openhour;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.mentorship.CaseData;
import org.cadre.mentorship.NeutralityQueries;
import org.cadre.notice.NoticeKind;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.List;
import java.util.stream.IntStream;

/** Places in hours: booked by whoever comes, and given back. */
@UseCase
public class Bookings {

    static final int MOST_AHEAD = 3;
    private static final int MOST_QUESTION = 500;

    @Inject OpenHourRepository hours;
    @Inject OpenHourAccess access;
    @Inject OpenHourNotices notices;
    @Inject NeutralityQueries neutrality;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Somebody else was faster. */
    public static final class SlotIsTaken extends WrongValue {
        SlotIsTaken() {
            super("slot");
        }
    }

    /** Nobody has two places in one hour. */
    public static final class HourIsBooked extends Refusal {}

    /** Argument: how many places somebody may hold ahead. */
    public static final class BookingsAreTooMany extends Refusal {
        BookingsAreTooMany() {
            super(MOST_AHEAD);
        }
    }

    /** Something keeps the two apart; what it is, is not told. */
    public static final class TalkIsBarred extends Refusal {}

    /** Argument: the most characters. */
    public static final class QuestionIsWrong extends WrongValue {
        QuestionIsWrong() {
            super("question", MOST_QUESTION);
        }
    }

    /** As for notes of mentorships; argument: what looks like it. */
    public static final class LooksLikeCaseData extends WrongValue {
        LooksLikeCaseData(String found) {
            super("noCase", found);
        }
    }

    /**
     * Books a place. Refuses with {@link OpenHours.HourIsOver}, {@link SlotIsTaken}, {@link
     * HourIsBooked}, {@link BookingsAreTooMany}, {@link TalkIsBarred}, {@link QuestionIsWrong},
     * {@link LooksLikeCaseData}.
     *
     * @param slot from 1
     * @param noCase the writer says that nothing in it is of a real case
     */
    @SignedIn
    public void book(OpenHourId id, int slot, String question, boolean noCase) {
        var hour = hours.lock(id);
        access.requireKnown(hour);
        var me = access.me();
        if (access.isMentor(hour) || slot < 1 || slot > hour.slots()) {
            throw new NotFound("slot " + slot + " of open hour " + id);
        }
        if (!hour.isBookable(clock.now())) {
            throw new OpenHours.HourIsOver();
        }
        var asked = asked(question, noCase);
        var all = hours.bookings(List.of(id));
        if (all.stream().anyMatch(each -> each.person().equals(me))) {
            throw new HourIsBooked();
        }
        if (hours.countAhead(me, clock.now()) >= MOST_AHEAD) {
            throw new BookingsAreTooMany();
        }
        if (!neutrality.mayTalk(hour.programme(), me, hour.mentor())) {
            throw new TalkIsBarred();
        }
        hours.add(new Booking(hour, slot, freeSeat(hour, slot, all), me, asked, clock.now()));
        notices.tell(hour.mentor(), NoticeKind.OPEN_HOUR_BOOKED, hour, me, hour.beginsAt(slot));
        events.fire(new OpenHourEvents.SeatBooked(id, slot, clock.now()));
    }

    private static String asked(String question, boolean noCase) {
        var asked = question == null ? "" : question.strip();
        if (asked.isEmpty() || asked.length() > MOST_QUESTION) {
            throw new QuestionIsWrong();
        }
        if (!noCase) {
            CaseData.in(asked)
                    .ifPresent(
                            found -> {
                                throw new LooksLikeCaseData(found);
                            });
        }
        return asked;
    }

    private static int freeSeat(OpenHour hour, int slot, List<Booking> all) {
        var taken = all.stream().filter(each -> each.slot() == slot).map(Booking::seat).toList();
        return IntStream.rangeClosed(1, hour.seats())
                .filter(seat -> !taken.contains(seat))
                .findFirst()
                .orElseThrow(SlotIsTaken::new);
    }

    /** Gives the own place back. Refuses with {@link OpenHours.HourIsOver}. */
    @SignedIn
    public void giveBack(OpenHourId id) {
        var hour = hours.lock(id);
        var booking = own(id, access.me());
        if (!hour.isBookable(clock.now())) {
            throw new OpenHours.HourIsOver();
        }
        booking.end(clock.now());
        notices.tell(
                hour.mentor(),
                NoticeKind.OPEN_HOUR_GIVEN_BACK,
                hour,
                booking.person(),
                hour.beginsAt(booking.slot()));
        events.fire(new OpenHourEvents.BookingEnded(id, booking.slot(), clock.now()));
    }

    private Booking own(OpenHourId id, PersonId person) {
        return hours.bookings(List.of(id)).stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("booking in open hour " + id));
    }
}
