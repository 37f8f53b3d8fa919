package org.cadre.livesession;

import jakarta.inject.Inject;

import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.EnrolledRow;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads about sessions and their attendance, each as the actor's part in it allows. */
@UseCase
public class LiveSessionQueries {

    private static final int MOST_MANAGERS = 200;

    @Inject SessionRepository sessions;
    @Inject AttendanceRepository attendance;
    @Inject RoomRepository rooms;
    @Inject SessionAccess access;
    @Inject CohortQueries cohorts;
    @Inject PeopleQueries people;
    @Inject CadreClock clock;

    /** A page of the sessions of the actor's cohorts, the latest first. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public Slice<SessionRow> list(SessionFilter filter, Keyset keyset, int size) {
        var read = sessions.list(access.programmes(), filter, clock.now(), keyset, size + 1);
        var slice = Slice.of(read, keyset, size);
        var taken =
                attendance.countTaken(
                        slice.rows().stream().map(placed -> placed.session().id()).toList());
        var names = roomNames(slice.rows().stream().map(SessionRepository.Placed::session));
        return slice.map(placed -> row(placed, taken, names));
    }

    private static SessionRow row(
            SessionRepository.Placed placed,
            Map<LiveSessionId, AttendanceRepository.Taken> taken,
            Map<RoomId, String> rooms) {
        var session = placed.session();
        var counts = taken.getOrDefault(session.id(), new AttendanceRepository.Taken(0, 0));
        return new SessionRow(
                session.id(),
                session.title(),
                placed.cohortName(),
                session.hours(),
                session.room().map(rooms::get),
                !session.link().isEmpty(),
                session.state(),
                counts.entries(),
                counts.there());
    }

    private Map<RoomId, String> roomNames(Stream<LiveSession> of) {
        var ids = of.flatMap(session -> session.room().stream()).map(RoomId::id).distinct();
        return rooms.list(ids.toList()).stream()
                .map(Room::row)
                .collect(Collectors.toMap(RoomRow::id, RoomRow::place));
    }

    /** One session, for who has a part in it. Refuses with {@link NotFound}. */
    @SignedIn
    public SessionDetail get(LiveSessionId id) {
        return detail(access.of(sessions.get(id)));
    }

    private SessionDetail detail(SessionAccess.Part part) {
        var session = part.session();
        var trainers =
                sessions.listTrainers(List.of(session.id())).stream()
                        .map(SessionTrainer::person)
                        .toList();
        return new SessionDetail(
                session.id(),
                session.cohort(),
                part.cohort().name(),
                part.cohort().capacity(),
                session.title(),
                session.hours(),
                session.room().map(rooms::get).map(Room::row),
                session.link(),
                session.isDiscreet(),
                session.smallRoomReason(),
                session.state(),
                session.cancelledReason(),
                people.rowsOf(trainers),
                part.manages(),
                part.isStaff(),
                session.version());
    }

    /**
     * The attendance of a half-day, by name; for who takes it.
     *
     * @param wanted empty for the one that is held now or was last, or else the first
     */
    @SignedIn
    public Roll roll(LiveSessionId id, Optional<HalfDay> wanted) {
        var part = access.staff(sessions.get(id));
        var session = part.session();
        var held =
                wanted.map(halfDay -> TakingAttendance.held(session, halfDay))
                        .orElseGet(() -> present(session));
        var entries =
                attendance.listStanding(List.of(id)).stream()
                        .filter(entry -> entry.halfDay().equals(held.halfDay()))
                        .collect(Collectors.toMap(Attendance::person, Function.identity()));
        var detail = detail(part);
        int busiest = attendance.countBusiestCode(id, held.halfDay());
        int places = detail.room().map(RoomRow::capacity).orElse(Integer.MAX_VALUE);
        var now = clock.now();
        return new Roll(
                detail,
                held,
                people(session, entries),
                attendance.listSheets(id),
                !now.isBefore(held.opens()),
                part.manages()
                        || !now.isAfter(session.endsAt().plus(TakingAttendance.TRAINERS_TIME)),
                busiest > places ? busiest : 0);
    }

    /** As the screen of the room has it. */
    private HeldHalfDay present(LiveSession session) {
        var all = session.hours().halfDays();
        var now = clock.now();
        return all.stream()
                .filter(held -> held.isOpen(now))
                .findFirst()
                .or(
                        () ->
                                all.stream()
                                        .filter(held -> held.isOver(now))
                                        .reduce((one, later) -> later))
                .orElse(all.getFirst());
    }

    private List<Roll.Person> people(LiveSession session, Map<PersonId, Attendance> entries) {
        var enrolled = cohorts.enrolledPeople(session.cohort());
        var here = enrolled.stream().map(PersonRow::id).collect(Collectors.toSet());
        var others =
                Stream.concat(
                                entries.keySet().stream(),
                                entries.values().stream().flatMap(e -> e.recordedBy().stream()))
                        .filter(person -> !here.contains(person))
                        .distinct()
                        .toList();
        var known = new HashMap<PersonId, PersonRow>();
        enrolled.forEach(row -> known.put(row.id(), row));
        people.rowsOf(others).forEach(row -> known.put(row.id(), row));
        return known.values().stream()
                .filter(row -> here.contains(row.id()) || entries.containsKey(row.id()))
                .sorted(Comparator.comparing(PersonRow::name).thenComparing(row -> row.id().id()))
                .map(row -> person(row, here.contains(row.id()), entries.get(row.id()), known))
                .toList();
    }

    private static Roll.Person person(
            PersonRow row,
            boolean enrolled,
            @Nullable Attendance entry,
            Map<PersonId, PersonRow> known) {
        return new Roll.Person(
                row.id(),
                row.name(),
                row.mail(),
                row.agencyName(),
                enrolled,
                Optional.ofNullable(entry).map(stands -> stands.entry(name(stands, known))));
    }

    private static String name(Attendance entry, Map<PersonId, PersonRow> known) {
        return entry.recordedBy()
                .map(by -> known.containsKey(by) ? known.get(by).name() : "")
                .orElse("");
    }

    /** All entries of a person in a half-day, the one that stands first; for who takes it. */
    @SignedIn
    public List<AttendanceEntry> history(LiveSessionId id, HalfDay halfDay, PersonId person) {
        access.staff(sessions.get(id));
        var all = attendance.listHistory(id, person, halfDay);
        var by =
                people
                        .rowsOf(
                                all.stream()
                                        .flatMap(e -> e.recordedBy().stream())
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(PersonRow::id, Function.identity()));
        return all.stream().map(entry -> entry.entry(name(entry, by))).toList();
    }

    /** All half-days of a session, for a file. */
    @SignedIn
    public List<Roll> rolls(LiveSessionId id) {
        access.staff(sessions.get(id));
        return sessions.get(id).hours().halfDays().stream()
                .map(held -> roll(id, Optional.of(held.halfDay())))
                .toList();
    }

    /** The attendance of each who is enrolled in a cohort of the actor, by name. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<AttendanceTotal> totals(CohortId cohort) {
        var now = clock.now();
        var enrolled = cohorts.listEnrolled(cohort);
        var held =
                sessions.listOf(cohort).stream()
                        .filter(session -> !session.isCancelled())
                        .flatMap(
                                session ->
                                        session.hours().halfDays().stream()
                                                .filter(each -> each.isOver(now))
                                                .map(each -> new Held(session.id(), each)))
                        .toList();
        var entries = new HashMap<Place, AttendanceState>();
        attendance
                .listStanding(cohort)
                .forEach(
                        entry ->
                                entries.put(
                                        new Place(entry.session(), entry.halfDay(), entry.person()),
                                        entry.state()));
        return enrolled.stream().map(row -> total(row, held, entries)).toList();
    }

    private record Held(LiveSessionId session, HeldHalfDay halfDay) {}

    private record Place(LiveSessionId session, HalfDay halfDay, PersonId person) {}

    private static AttendanceTotal total(
            EnrolledRow row, List<Held> held, Map<Place, AttendanceState> entries) {
        int all = 0;
        var counts = new HashMap<AttendanceState, Integer>();
        for (var each : held) {
            var state =
                    entries.get(new Place(each.session(), each.halfDay().halfDay(), row.person()));
            if (state != null || each.halfDay().ends().isAfter(row.enrolledAt())) {
                all++;
                if (state != null) {
                    counts.merge(state, 1, Integer::sum);
                }
            }
        }
        return new AttendanceTotal(
                row.person(),
                row.name(),
                row.mail(),
                all,
                counts.getOrDefault(AttendanceState.PRESENT, 0)
                        + counts.getOrDefault(AttendanceState.LATE, 0),
                counts.getOrDefault(AttendanceState.EXCUSED, 0),
                counts.getOrDefault(AttendanceState.ABSENT, 0));
    }

    /** The sessions in which the actor learns or teaches, in the order of time. */
    @SignedIn
    public List<OwnSession> own() {
        var me = access.me();
        var mine = new HashMap<LiveSessionId, Map<HalfDay, AttendanceEntry>>();
        attendance
                .listStanding(me)
                .forEach(
                        entry ->
                                mine.computeIfAbsent(entry.session(), any -> new HashMap<>())
                                        .put(entry.halfDay(), entry.entry("")));
        var here =
                cohorts.enrolmentsOf(me).stream()
                        .map(row -> row.cohort())
                        .collect(Collectors.toSet());
        var learnt =
                sessions.listAttended(me).stream()
                        .filter(
                                placed ->
                                        here.contains(placed.session().cohort())
                                                || mine.containsKey(placed.session().id()))
                        .toList();
        var taught =
                sessions.listTaught(me).stream()
                        .filter(SessionRepository.Taught::still)
                        .map(SessionRepository.Taught::placed)
                        .toList();
        var names =
                roomNames(
                        Stream.concat(learnt.stream(), taught.stream())
                                .map(SessionRepository.Placed::session));
        var own = new ArrayList<OwnSession>();
        learnt.forEach(
                placed ->
                        own.add(
                                own(
                                        placed,
                                        names,
                                        false,
                                        mine.getOrDefault(placed.session().id(), Map.of()))));
        taught.forEach(placed -> own.add(own(placed, names, true, Map.of())));
        own.sort(
                Comparator.comparing((OwnSession each) -> each.hours().beginsAt())
                        .thenComparing(each -> each.id().id()));
        return own;
    }

    private static OwnSession own(
            SessionRepository.Placed placed,
            Map<RoomId, String> rooms,
            boolean teaches,
            Map<HalfDay, AttendanceEntry> entries) {
        var session = placed.session();
        return new OwnSession(
                session.id(),
                session.title(),
                session.cohort(),
                placed.cohortName(),
                session.hours(),
                session.room().map(rooms::get),
                session.link(),
                session.state(),
                session.cancelledReason(),
                teaches,
                entries);
    }

    /** For the calendar of a person: sessions to learn in, to teach, and those that are no more. */
    @Internal
    public List<SessionDate> datesOf(PersonId person) {
        var dates = new HashMap<LiveSessionId, SessionDate>();
        var left =
                cohorts.placesOf(person).stream()
                        .collect(
                                Collectors.toMap(
                                        place -> place.cohort(),
                                        place -> place.withdrawn(),
                                        (one, other) -> one && other));
        var learnt = sessions.listAttended(person);
        var taught = sessions.listTaught(person);
        var names =
                roomNames(
                        Stream.concat(
                                        learnt.stream(),
                                        taught.stream().map(SessionRepository.Taught::placed))
                                .map(SessionRepository.Placed::session));
        learnt.forEach(
                placed ->
                        put(
                                dates,
                                date(
                                        placed,
                                        names,
                                        left.getOrDefault(placed.session().cohort(), true))));
        taught.forEach(each -> put(dates, date(each.placed(), names, !each.still())));
        return inTime(dates.values());
    }

    /** Of who learns and teaches the same, what is not gone counts. */
    private static void put(Map<LiveSessionId, SessionDate> dates, SessionDate date) {
        dates.merge(date.id(), date, (one, other) -> one.gone() ? other : one);
    }

    private static List<SessionDate> inTime(Collection<SessionDate> dates) {
        return dates.stream()
                .sorted(
                        Comparator.comparing((SessionDate each) -> each.hours().beginsAt())
                                .thenComparing(each -> each.id().id()))
                .toList();
    }

    /** For the calendar of a cohort. */
    @Internal
    public List<SessionDate> datesOf(CohortId cohort) {
        var all = sessions.listOf(cohort);
        var names = roomNames(all.stream());
        var name = cohorts.namesOf(List.of(cohort)).getOrDefault(cohort, "");
        return all.stream()
                .map(session -> new SessionRepository.Placed(session, name))
                .map(placed -> date(placed, names, false))
                .toList();
    }

    private static SessionDate date(
            SessionRepository.Placed placed, Map<RoomId, String> rooms, boolean left) {
        var session = placed.session();
        return new SessionDate(
                session.id(),
                session.title(),
                placed.cohortName(),
                session.hours(),
                session.room().map(rooms::get),
                session.link(),
                session.isDiscreet(),
                left || session.isCancelled(),
                session.sequence() + (left ? 1 : 0));
    }

    /** Whether the sessions of a cohort concern a person: who learns, teaches or manages there. */
    @Internal
    public boolean concerns(CohortId cohort, PersonId person) {
        return cohorts.isIn(cohort, person)
                || sessions.listTaught(person).stream()
                        .anyMatch(
                                each ->
                                        each.still()
                                                && each.placed().session().cohort().equals(cohort))
                || manages(cohort, person);
    }

    private boolean manages(CohortId cohort, PersonId person) {
        UUID programme = cohorts.programmeOf(cohort).id();
        return people
                .holdersOf(
                        List.of(Role.PROGRAMME_MANAGER), Scope.programme(programme), MOST_MANAGERS)
                .stream()
                .anyMatch(row -> row.id().equals(person));
    }
}
