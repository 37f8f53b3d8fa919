package org.cadre.livesession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.testing.Rows.aPerson;

import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Stale;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.Callable;

class LiveSessionsDbTest {

    @RegisterExtension final Database database = new Database();

    private SessionGround ground;
    private LiveSessions sessions;

    @BeforeEach
    void setOut() {
        ground = new SessionGround(database);
        sessions = ground.sessions;
        var notices = database.make(SessionNotices.class);
        database.observe(
                event -> {
                    switch (event) {
                        case SessionEvents.SessionMoved moved -> notices.moved(moved);
                        case SessionEvents.SessionCancelled cancelled ->
                                notices.cancelled(cancelled);
                        case SessionEvents.TrainerAssigned assigned -> notices.assigned(assigned);
                        case SessionEvents.TrainerReleased released -> notices.released(released);
                        default -> {}
                    }
                });
    }

    @Test
    void refusesARoomThatIsTakenAlsoByAnotherCohort() {
        ground.aSession();
        var other = ground.aCohort("Cohort 8");

        assertThatThrownBy(
                        () ->
                                sessions.plan(
                                        other, ground.plan("2026-03-03T14:59", "2026-03-03T18:00")))
                .isInstanceOfSatisfying(
                        LiveSessions.RoomIsTaken.class,
                        refusal -> {
                            assertThat(refusal.field()).isEqualTo("room");
                            assertThat(refusal.arguments().getFirst().toString())
                                    .contains("2026-03-03, 10:00–15:00 (Europe/Paris)");
                        });
        sessions.plan(other, ground.plan("2026-03-03T15:00", "2026-03-03T18:00"));
    }

    @Test
    void givesARoomThatACancelledSessionHadToAnother() {
        var first = ground.aSession();
        sessions.cancel(first, "Strike");
        database.flushAndClear();

        var second =
                sessions.plan(ground.cohort, ground.plan("2026-03-03T10:00", "2026-03-03T15:00"));

        assertThat(ground.queries.get(second).isCancelled()).isFalse();
    }

    @Test
    void givesARoomOnceWhereTwoPlanItAtTheSameInstant() throws Exception {
        var committed = database.commit(() -> new SessionGround(database));
        Callable<String> plan =
                () -> {
                    try {
                        sessions.plan(
                                committed.cohort,
                                new SessionPlan(
                                        "Clinic",
                                        SessionGround.hours("2026-03-03T10:00", "2026-03-03T15:00"),
                                        Optional.of(committed.room),
                                        "",
                                        false,
                                        ""));
                        return "planned";
                    } catch (LiveSessions.RoomIsTaken e) {
                        return "taken";
                    }
                };

        assertThat(database.twiceAtOnce(plan)).containsExactlyInAnyOrder("planned", "taken");
    }

    @Test
    void namesATrainerOnceWhereTwoSessionsWantOneAtTheSameInstant() throws Exception {
        var committed = database.commit(() -> new SessionGround(database));
        var first = database.commit(() -> planByVideo(committed));
        var second = database.commit(() -> planByVideo(committed));

        database.overlapping(
                () -> {
                    sessions.assign(first, committed.rim);
                    return null;
                },
                () -> {
                    assertThatThrownBy(() -> sessions.assign(second, committed.rim))
                            .isInstanceOf(LiveSessions.TrainerIsElsewhere.class);
                    return null;
                });
    }

    private LiveSessionId planByVideo(SessionGround on) {
        return sessions.plan(
                on.cohort,
                new SessionPlan(
                        "Clinic",
                        SessionGround.hours("2026-03-03T10:00", "2026-03-03T15:00"),
                        Optional.empty(),
                        "https://video.example/a",
                        false,
                        ""));
    }

    @Test
    void needsAReasonForARoomThatIsSmallerThanTheCohort() {
        var small = ground.aRoom("Cabin", 3);
        var hours = SessionGround.hours("2026-03-03T10:00", "2026-03-03T15:00");

        assertThatThrownBy(
                        () ->
                                sessions.plan(
                                        ground.cohort,
                                        new SessionPlan(
                                                "Clinic",
                                                hours,
                                                Optional.of(small),
                                                "",
                                                false,
                                                "")))
                .isInstanceOfSatisfying(
                        LiveSessions.RoomIsTooSmall.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly(3, 4));

        var id =
                sessions.plan(
                        ground.cohort,
                        new SessionPlan(
                                "Clinic", hours, Optional.of(small), "", false, "Half by video"));
        assertThat(ground.queries.get(id).smallRoomReason()).isEqualTo("Half by video");
    }

    @Test
    void refusesATrainerWhoIsElsewhereIsATraineeOrHasLeft() {
        ground.aSession();
        var other = ground.aCohort("Cohort 8");
        var second = planByVideoIn(other);

        assertThatThrownBy(() -> sessions.assign(second, ground.rim))
                .isInstanceOfSatisfying(
                        LiveSessions.TrainerIsElsewhere.class,
                        refusal ->
                                assertThat(refusal.arguments().getFirst())
                                        .isEqualTo("Rim Placeholder"));
        var own = sessions.plan(ground.cohort, ground.plan("2026-03-04T10:00", "2026-03-04T15:00"));
        assertThatThrownBy(() -> sessions.assign(own, ground.amina))
                .isInstanceOf(LiveSessions.TrainerIsATrainee.class);
        var gone = aPerson(database, "Lena Placeholder");
        execute("update person set state = 'DEACTIVATED' where id = ?1", gone);
        assertThatThrownBy(() -> sessions.assign(own, gone))
                .isInstanceOf(LiveSessions.TrainerIsDeactivated.class);
    }

    private LiveSessionId planByVideoIn(CohortId cohort) {
        return sessions.plan(
                cohort,
                new SessionPlan(
                        "Clinic",
                        SessionGround.hours("2026-03-03T10:00", "2026-03-03T15:00"),
                        Optional.empty(),
                        "https://video.example/a",
                        false,
                        ""));
    }

    @Test
    void tellsThoseConcernedWhyItIsMovedAndCountsUp() {
        var id = ground.aSession();
        var before = sequence(id);
        var version = ground.queries.get(id).version();
        assertThatThrownBy(
                        () ->
                                sessions.change(
                                        id,
                                        version,
                                        ground.plan("2026-03-05T10:00", "2026-03-05T15:00"),
                                        " "))
                .isInstanceOf(LiveSessions.ChangeNeedsAReason.class);

        sessions.change(
                id, version, ground.plan("2026-03-05T10:00", "2026-03-05T15:00"), "A strike");
        database.flushAndClear();

        assertThat(sequence(id)).isGreaterThan(before);
        assertThat(told("SESSION_MOVED"))
                .containsExactlyInAnyOrder(ground.amina, ground.bruno, ground.rim);
        assertThatThrownBy(
                        () ->
                                sessions.change(
                                        id,
                                        version,
                                        ground.plan("2026-03-06T10:00", "2026-03-06T15:00"),
                                        "Again"))
                .isInstanceOf(Stale.class);
    }

    @Test
    void tellsNobodyWhereOnlyTheTitleChanges() {
        var id = ground.aSession();
        var plan = ground.plan("2026-03-03T10:00", "2026-03-03T15:00");

        sessions.change(
                id,
                ground.queries.get(id).version(),
                new SessionPlan("Other", plan.hours(), plan.room(), "", true, ""),
                "");
        database.flushAndClear();

        assertThat(told("SESSION_MOVED")).isEmpty();
        assertThat(ground.queries.get(id).title()).isEqualTo("Other");
        assertThat(sequence(id)).isEqualTo(1);
    }

    @Test
    void staysToBeSeenWhereItIsCancelled() {
        var id = ground.aSession();

        sessions.cancel(id, "A strike");
        sessions.cancel(id, "Again");
        database.flushAndClear();

        var detail = ground.queries.get(id);
        assertThat(detail.isCancelled()).isTrue();
        assertThat(detail.cancelledReason()).isEqualTo("A strike");
        assertThat(told("SESSION_CANCELLED")).hasSize(3);
        assertThatThrownBy(() -> sessions.assign(id, aPerson(database, "Nadia Sample")))
                .isInstanceOf(LiveSessions.SessionIsCancelled.class);
        assertThat(
                        ground.queries
                                .list(
                                        new SessionFilter(
                                                "",
                                                Optional.of(ground.cohort),
                                                Optional.of(SessionFilter.When.CANCELLED)),
                                        Keyset.start(),
                                        10)
                                .rows())
                .extracting(SessionRow::id)
                .containsExactly(id);
    }

    @Test
    void isNotMovedAwayFromAHalfDayInWhichSomebodyWasSeen() {
        var id = ground.aSession();
        database.clock().set("2026-03-03T09:00:00Z");
        database.make(TakingAttendance.class)
                .take(
                        id,
                        HalfDay.find("2026-03-03-morning").orElseThrow(),
                        Map.of(ground.amina, AttendanceState.PRESENT),
                        Optional.empty(),
                        false);
        database.flushAndClear();
        var version = ground.queries.get(id).version();

        assertThatThrownBy(
                        () ->
                                sessions.change(
                                        id,
                                        version,
                                        ground.plan("2026-03-05T10:00", "2026-03-05T15:00"),
                                        "x"))
                .isInstanceOf(LiveSessions.AttendanceIsRecorded.class);
        assertThatThrownBy(() -> sessions.cancel(id, "x"))
                .isInstanceOf(LiveSessions.AttendanceIsRecorded.class);
        sessions.change(
                id, version, ground.plan("2026-03-03T09:00", "2026-03-03T15:00"), "Earlier");
    }

    @Test
    void existsForItsPeopleAlone() {
        var id = ground.aSession();
        var stranger = aPerson(database, "Hugo Example");

        ground.actAs(stranger);
        assertThatThrownBy(() -> ground.queries.get(id)).isInstanceOf(NotFound.class);
        ground.actAs(ground.amina);
        assertThat(ground.queries.get(id).isStaff()).isFalse();
        assertThatThrownBy(() -> ground.queries.roll(id, Optional.empty()))
                .isInstanceOf(NotFound.class);
        ground.actAs(ground.rim);
        assertThat(ground.queries.get(id).isStaff()).isTrue();
        assertThat(ground.queries.get(id).manages()).isFalse();
        assertThatThrownBy(() -> sessions.cancel(id, "x")).isInstanceOf(NotFound.class);
        ground.actAsManager(stranger);
        assertThat(ground.queries.get(id).manages()).isTrue();
    }

    @Test
    void isInTheCalendarsOfItsPeopleAndCrossedOutForWhoLeft() {
        var id = ground.aSession();
        sessions.release(id, ground.rim);
        database.flushAndClear();

        assertThat(ground.queries.datesOf(ground.amina))
                .singleElement()
                .satisfies(date -> assertThat(date.gone()).isFalse());
        assertThat(ground.queries.datesOf(ground.rim))
                .singleElement()
                .satisfies(
                        date -> {
                            assertThat(date.gone()).isTrue();
                            assertThat(date.sequence()).isEqualTo(1);
                        });
        assertThat(ground.queries.concerns(ground.cohort, ground.amina)).isTrue();
        assertThat(ground.queries.concerns(ground.cohort, ground.rim)).isFalse();
    }

    @Test
    void keepsLocalTimesAsTheyWerePlannedWhereverTheServerStands() {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            var id =
                    sessions.plan(
                            ground.cohort, ground.plan("2026-03-08T02:30", "2026-03-08T11:00"));
            database.flushAndClear();

            assertThat(ground.queries.get(id).hours())
                    .isEqualTo(SessionGround.hours("2026-03-08T02:30", "2026-03-08T11:00"));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void takesARoomOutOfUseWithoutTakingItFromItsSessions() {
        var id = ground.aSession();
        var rooms = database.make(Rooms.class);
        var row = rooms.get(ground.room);
        rooms.change(
                ground.room,
                row.version(),
                new RoomPlan(row.venue(), row.name(), 6, true, false, SecurityClass.OPEN, false));
        database.flushAndClear();

        assertThatThrownBy(
                        () ->
                                sessions.plan(
                                        ground.cohort,
                                        ground.plan("2026-03-04T10:00", "2026-03-04T15:00")))
                .isInstanceOf(LiveSessions.RoomIsOutOfUse.class);
        sessions.change(
                id,
                ground.queries.get(id).version(),
                ground.plan("2026-03-03T11:00", "2026-03-03T15:00"),
                "Later");
        assertThatThrownBy(() -> ground.aRoom("Room 4", 9))
                .isInstanceOf(Rooms.RoomNameIsTaken.class);
    }

    private int sequence(LiveSessionId id) {
        return database.make(SessionRepository.class).get(id).sequence();
    }

    @SuppressWarnings("unchecked")
    private List<PersonId> told(String kind) {
        return ((List<UUID>)
                        database.em()
                                .createNativeQuery(
                                        "select person_id from notice where kind = ?1 and person_id"
                                                + " in (?2)",
                                        UUID.class)
                                .setParameter(1, kind)
                                .setParameter(
                                        2,
                                        List.of(
                                                ground.amina.id(),
                                                ground.bruno.id(),
                                                ground.rim.id()))
                                .getResultList())
                .stream().map(PersonId::new).toList();
    }

    private void execute(String sql, PersonId person) {
        database.em().createNativeQuery(sql).setParameter(1, person.id()).executeUpdate();
    }
}
