package org.cadre.openhour;

import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads hours that the actor may book, has booked or offers. */
@UseCase
public class OpenHourQueries {

    private static final int MOST = 60;
    private static final int MOST_PAST = 20;

    @Inject OpenHourRepository hours;
    @Inject OpenHourAccess access;
    @Inject ProgrammeQueries programmes;
    @Inject PeopleQueries people;
    @Inject CadreClock clock;

    /**
     * Hours in groups.
     *
     * @param booked by the actor, ahead
     * @param ahead of others, which can be booked; the next first, {@value #MOST} at most
     * @param offered by the actor, ahead
     * @param past that the actor offered or visited, the latest first
     * @param offers whether the actor may offer one
     */
    public record OpenHourLists(
            List<OpenHourRow> booked,
            List<OpenHourRow> ahead,
            List<OpenHourRow> offered,
            List<OpenHourRow> past,
            boolean offers) {}

    /** In as many statements for many hours as for one. */
    @SignedIn
    public OpenHourLists lists() {
        var me = access.me();
        var now = clock.now();
        var mentoring = access.mentoring();
        var ahead = hours.listAhead(access.programmes(mentoring), now, MOST);
        var own =
                Stream.concat(
                                hours.listOffered(me, MOST).stream(),
                                hours.listBooked(me, MOST).stream())
                        .toList();
        var all = Stream.concat(ahead.stream(), own.stream()).distinct().toList();
        var rows = rows(all, me);
        return new OpenHourLists(
                own.stream()
                        .filter(each -> isComing(each, now) && !each.mentor().equals(me))
                        .sorted(Comparator.comparing(OpenHour::beginsAt))
                        .map(each -> row(rows, each))
                        .toList(),
                ahead.stream()
                        .filter(each -> !own.contains(each) && each.isBookable(now))
                        .map(each -> row(rows, each))
                        .toList(),
                own.stream()
                        .filter(each -> isComing(each, now) && each.mentor().equals(me))
                        .sorted(Comparator.comparing(OpenHour::beginsAt))
                        .map(each -> row(rows, each))
                        .toList(),
                own.stream()
                        .filter(each -> !isComing(each, now))
                        .sorted(Comparator.comparing(OpenHour::beginsAt, Comparator.reverseOrder()))
                        .limit(MOST_PAST)
                        .map(each -> row(rows, each))
                        .toList(),
                !mentoring.isEmpty());
    }

    private static boolean isComing(OpenHour hour, Instant now) {
        return hour.state() == OpenHourState.OFFERED && hour.endsAt().isAfter(now);
    }

    private static OpenHourRow row(Map<OpenHourId, OpenHourRow> rows, OpenHour hour) {
        var row = rows.get(hour.id());
        if (row == null) {
            throw new IllegalStateException("open hour " + hour.id());
        }
        return row;
    }

    private Map<OpenHourId, OpenHourRow> rows(Collection<OpenHour> all, PersonId me) {
        var bookings =
                hours.bookings(all.stream().map(OpenHour::id).toList()).stream()
                        .collect(Collectors.groupingBy(Booking::hour));
        var names = names(all.stream().map(OpenHour::mentor).collect(Collectors.toSet()));
        return all.stream()
                .collect(
                        Collectors.toMap(
                                OpenHour::id,
                                each ->
                                        row(
                                                each,
                                                bookings.getOrDefault(each.id(), List.of()),
                                                names.get(each.mentor()),
                                                me)));
    }

    private Map<PersonId, PersonRow> names(Collection<PersonId> persons) {
        return people.rowsOf(persons).stream().collect(Collectors.toMap(PersonRow::id, row -> row));
    }

    private static OpenHourRow row(
            OpenHour hour, List<Booking> bookings, @Nullable PersonRow mentor, PersonId me) {
        int places = hour.slots() * hour.seats();
        return new OpenHourRow(
                hour.id(),
                hour.kind(),
                hour.state(),
                hour.beginsAt(),
                hour.endsAt(),
                hour.minutes(),
                hour.mode(),
                hour.topic(),
                mentor == null ? "" : mentor.name(),
                mentor == null ? "" : mentor.agencyName(),
                places - bookings.size(),
                places,
                bookings.stream().anyMatch(each -> each.person().equals(me)));
    }

    /** Where the actor may offer an hour, by name. */
    @SignedIn
    public List<ProgrammeRow> offering() {
        return programmes.find(List.copyOf(access.mentoring())).values().stream()
                .sorted(Comparator.comparing(ProgrammeRow::name))
                .toList();
    }

    /** For whoever may book it, the mentor, and who coordinates the programme. */
    @SignedIn
    public OpenHourDetail get(OpenHourId id) {
        var hour = hours.get(id);
        var me = access.me();
        var bookings = hours.bookings(List.of(id));
        boolean own = access.isMentor(hour);
        var mine = bookings.stream().filter(each -> each.person().equals(me)).findFirst();
        if (mine.isEmpty()) {
            access.requireKnown(hour);
        }
        boolean names = own || access.coordinates(hour);
        var rows =
                names(
                        Stream.concat(
                                        Stream.of(hour.mentor()),
                                        bookings.stream()
                                                .map(Booking::person)
                                                .filter(each -> names || each.equals(me)))
                                .collect(Collectors.toSet()));
        var now = clock.now();
        return new OpenHourDetail(
                row(hour, bookings, rows.get(hour.mentor()), me),
                own,
                hour.isBookable(now),
                hour.state() == OpenHourState.OFFERED && !hour.beginsAt().isAfter(now),
                own || mine.isPresent() ? hour.place() : "",
                own || mine.isPresent() ? hour.reason() : "",
                IntStream.rangeClosed(1, hour.slots())
                        .mapToObj(slot -> slot(hour, slot, bookings, names, own, rows))
                        .toList(),
                mine.map(each -> guest(hour, each, rows, true)));
    }

    private static OpenHourDetail.Slot slot(
            OpenHour hour,
            int slot,
            List<Booking> bookings,
            boolean names,
            boolean own,
            Map<PersonId, PersonRow> rows) {
        var taken = bookings.stream().filter(each -> each.slot() == slot).toList();
        var begins = hour.beginsAt(slot);
        return new OpenHourDetail.Slot(
                slot,
                begins,
                begins.plus(Duration.ofMinutes(hour.minutes())),
                hour.seats() - taken.size(),
                names
                        ? taken.stream().map(each -> guest(hour, each, rows, own)).toList()
                        : List.of());
    }

    private static OpenHourDetail.Guest guest(
            OpenHour hour, Booking booking, Map<PersonId, PersonRow> rows, boolean asked) {
        var row = rows.get(booking.person());
        return new OpenHourDetail.Guest(
                booking.id(),
                booking.slot(),
                hour.beginsAt(booking.slot()),
                row == null ? "" : row.name(),
                row == null ? "" : row.agencyName(),
                asked ? booking.question() : "",
                booking.came());
    }

    /** An hour of a person, for a calendar. */
    public record OpenHourDate(
            OpenHourId id, OpenHourKind kind, Instant beginsAt, int minutes, boolean cancelled) {}

    /** Own slots of a person, and the hours that the person offers; the latest {@value #MOST}. */
    @Internal
    public List<OpenHourDate> datesOf(PersonId person) {
        var booked = hours.listBooked(person, MOST);
        var slots =
                hours.bookings(booked.stream().map(OpenHour::id).toList()).stream()
                        .filter(each -> each.person().equals(person))
                        .collect(Collectors.toMap(Booking::hour, Booking::slot));
        return Stream.concat(
                        hours.listOffered(person, MOST).stream()
                                .map(
                                        each ->
                                                date(
                                                        each,
                                                        each.beginsAt(),
                                                        (int) each.length().toMinutes())),
                        booked.stream()
                                .map(
                                        each ->
                                                date(
                                                        each,
                                                        each.beginsAt(
                                                                slots.getOrDefault(each.id(), 1)),
                                                        each.minutes())))
                .toList();
    }

    private static OpenHourDate date(OpenHour hour, Instant begins, int minutes) {
        return new OpenHourDate(
                hour.id(), hour.kind(), begins, minutes, hour.state() == OpenHourState.CANCELLED);
    }
}
