package org.cadre.livesession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cadre.testing.Rows.aPerson;

import org.cadre.cohort.Enrolments;
import org.cadre.livesession.AttendanceLine.Outcome;
import org.cadre.livesession.AttendanceLine.Reason;
import org.cadre.people.Forgetting;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.ListHasChanged;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Stale;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The session is on the third of March, 10 to 15 in Paris, which is 9 to 14 in UTC. */
class AttendanceDbTest {

    private static final HalfDay MORNING = HalfDay.find("2026-03-03-morning").orElseThrow();
    private static final HalfDay AFTERNOON = HalfDay.find("2026-03-03-afternoon").orElseThrow();

    @TempDir Path keys;

    @RegisterExtension final Database database = new Database();

    private SessionGround ground;
    private TakingAttendance taking;
    private Scanning scanning;
    private LiveSessionQueries queries;
    private LiveSessionId session;

    @BeforeEach
    void setOut() {
        System.setProperty("cadre.keys.dir", keys.toString());
        System.setProperty("cadre.address", "https://cadre.example");
        ground = new SessionGround(database);
        taking = database.make(TakingAttendance.class);
        scanning = database.make(Scanning.class);
        queries = ground.queries;
        session = ground.aSession();
        database.clock().set("2026-03-03T09:01:00Z");
    }

    @Test
    void takesTheRollAndTotals() {
        take(Map.of(ground.amina, AttendanceState.PRESENT), Optional.of(AttendanceState.ABSENT));

        var roll = queries.roll(session, Optional.of(MORNING));
        assertThat(roll.people())
                .extracting(Roll.Person::name, person -> person.entry().orElseThrow().state())
                .containsExactly(
                        tuple("Amina Demo", AttendanceState.PRESENT),
                        tuple("Bruno Sample", AttendanceState.ABSENT));
        assertThat(queries.totals(ground.cohort)).as("before the end").allMatch(t -> t.held() == 0);
        database.clock().set("2026-03-03T15:00:00Z");
        assertThat(queries.totals(ground.cohort))
                .extracting(
                        AttendanceTotal::name,
                        AttendanceTotal::there,
                        AttendanceTotal::absent,
                        AttendanceTotal::open,
                        AttendanceTotal::percent)
                .containsExactly(
                        tuple("Amina Demo", 1, 0, 1, 50), tuple("Bruno Sample", 0, 1, 1, 0));
    }

    @Test
    void keepsEveryEntryThatWasCorrected() {
        take(Map.of(ground.amina, AttendanceState.ABSENT), Optional.empty());
        ground.actAs(ground.rim);

        taking.correct(
                session,
                MORNING,
                ground.amina,
                1,
                AttendanceState.LATE,
                LocalTime.parse("10:20"),
                "Came by the back door");
        database.flushAndClear();

        assertThat(queries.history(session, MORNING, ground.amina))
                .extracting(
                        AttendanceEntry::number,
                        AttendanceEntry::state,
                        AttendanceEntry::reason,
                        AttendanceEntry::recordedBy)
                .containsExactly(
                        tuple(2, AttendanceState.LATE, "Came by the back door", "Rim Placeholder"),
                        tuple(1, AttendanceState.ABSENT, "", ""));
        assertThatThrownBy(
                        () ->
                                taking.correct(
                                        session,
                                        MORNING,
                                        ground.amina,
                                        1,
                                        AttendanceState.PRESENT,
                                        null,
                                        "Seen"))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(
                        () ->
                                taking.correct(
                                        session,
                                        MORNING,
                                        ground.amina,
                                        2,
                                        AttendanceState.PRESENT,
                                        LocalTime.parse("13:00"),
                                        "Seen"))
                .isInstanceOf(TakingAttendance.ArrivalIsOutside.class);
        assertThatThrownBy(
                        () ->
                                taking.correct(
                                        session,
                                        MORNING,
                                        ground.amina,
                                        2,
                                        AttendanceState.PRESENT,
                                        null,
                                        ""))
                .isInstanceOf(TakingAttendance.CorrectionNeedsAReason.class);
    }

    @Test
    void refusesARollBeforeItsTimeAndATrainersAWeekAfter() {
        database.clock().set("2026-03-03T08:29:00Z");
        assertThatThrownBy(
                        () -> take(Map.of(ground.amina, AttendanceState.PRESENT), Optional.empty()))
                .isInstanceOf(TakingAttendance.HalfDayIsAhead.class);
        database.clock().set("2026-03-10T14:00:01Z");
        ground.actAs(ground.rim);
        assertThatThrownBy(
                        () -> take(Map.of(ground.amina, AttendanceState.PRESENT), Optional.empty()))
                .isInstanceOf(TakingAttendance.TrainersTimeIsOver.class);
        ground.actAsManager(ground.rim);
        take(Map.of(ground.amina, AttendanceState.PRESENT), Optional.empty());
        assertThatThrownBy(() -> take(Map.of(), Optional.empty()))
                .isInstanceOf(TakingAttendance.NobodyIsMarked.class);
        assertThatThrownBy(
                        () ->
                                taking.take(
                                        session,
                                        MORNING,
                                        Map.of(ground.bruno, AttendanceState.PRESENT),
                                        Optional.empty(),
                                        true))
                .isInstanceOf(TakingAttendance.SheetIsMissing.class);
    }

    @Test
    void leavesOneEntryWhereTwoTakeTheRollAtOnce() throws Exception {
        var committed = database.commit(this::committedSession);

        database.overlapping(
                () -> {
                    takeIn(committed, AttendanceState.PRESENT);
                    return null;
                },
                () -> {
                    assertThatThrownBy(() -> takeIn(committed, AttendanceState.ABSENT))
                            .isInstanceOf(TakingAttendance.RollHasChanged.class);
                    return null;
                });

        assertThat(database.commit(() -> standing(committed))).hasSize(1);
    }

    @Test
    void countsOnceWhereACodeIsGivenTwiceAtOnce() throws Exception {
        var committed = database.commit(this::committedSession);
        ground.actAs(committed.amina());
        var code = code(committed.session());

        database.twiceAtOnce(
                () -> {
                    scanning.scan(committed.session(), code);
                    return "counted";
                });

        assertThat(database.commit(() -> standing(committed)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.number()).isEqualTo(1));
        assertThat(database.commit(() -> uses(committed.session()))).isEqualTo(1);
    }

    /** A session that other transactions see. */
    private record Committed(LiveSessionId session, PersonId amina) {}

    private Committed committedSession() {
        var other = new SessionGround(database);
        return new Committed(other.aSession(), other.amina);
    }

    private void takeIn(Committed committed, AttendanceState state) {
        taking.take(
                committed.session(),
                MORNING,
                Map.of(committed.amina(), state),
                Optional.empty(),
                false);
    }

    private List<Attendance> standing(Committed committed) {
        return database.make(AttendanceRepository.class).listStanding(List.of(committed.session()));
    }

    private int uses(LiveSessionId id) {
        return ((Number)
                        database.em()
                                .createNativeQuery(
                                        "select count(*) from attendance_code_use where session_id"
                                                + " = ?1")
                                .setParameter(1, id.id())
                                .getSingleResult())
                .intValue();
    }

    @Test
    void countsByTheCodeOfTheRoomOnceInAHalfDay() {
        ground.actAs(ground.amina);

        scanning.scan(session, code(session));
        database.clock().pass(Duration.ofSeconds(40));
        scanning.scan(session, code(session));
        database.flushAndClear();

        ground.actAs(ground.rim);
        assertThat(queries.history(session, MORNING, ground.amina))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.state()).isEqualTo(AttendanceState.PRESENT);
                            assertThat(entry.source()).isEqualTo(AttendanceSource.QR);
                            assertThat(entry.since())
                                    .contains(Instant.parse("2026-03-03T09:01:00Z"));
                        });
    }

    @Test
    void isLateAfterTenMinutes() {
        database.clock().set("2026-03-03T09:18:00Z");
        ground.actAs(ground.amina);

        scanning.scan(session, code(session));
        database.flushAndClear();

        ground.actAs(ground.rim);
        assertThat(queries.roll(session, Optional.of(MORNING)).count(AttendanceState.LATE))
                .isEqualTo(1);
    }

    @Test
    void refusesCodesThatAreOldForeignOrUsed() {
        ground.actAs(ground.amina);
        var old = code(session);
        database.clock().pass(Duration.ofSeconds(60));
        assertThatThrownBy(() -> scanning.look(Optional.of(session), old))
                .isInstanceOf(Scanning.CodeHasExpired.class);
        assertThatThrownBy(() -> scanning.look(Optional.of(session), "ABCD EFGH"))
                .isInstanceOf(Scanning.CodeIsUnknown.class);
        var code = code(session);
        ground.actAs(aPerson(database, "Hugo Example"));
        assertThatThrownBy(() -> scanning.look(Optional.of(session), code))
                .isInstanceOf(Scanning.NotOfThisCohort.class);
        assertThatThrownBy(() -> scanning.look(Optional.empty(), code))
                .isInstanceOf(Scanning.NothingIsOpen.class);

        ground.actAs(ground.amina);
        scanning.scan(session, code);
        ground.actAs(ground.rim);
        taking.correct(
                session, MORNING, ground.amina, 1, AttendanceState.ABSENT, null, "Left at once");
        database.flushAndClear();
        ground.actAs(ground.amina);
        assertThatThrownBy(() -> scanning.scan(session, code))
                .isInstanceOf(Scanning.CodeIsUsed.class);
        database.clock().pass(Duration.ofSeconds(30));
        scanning.scan(session, code(session));
    }

    @Test
    void countsOnlyWhileTheHalfDayIsOpen() {
        ground.actAs(ground.amina);
        database.clock().set("2026-03-03T08:00:00Z");
        assertThatThrownBy(() -> scanning.look(Optional.of(session), code(session)))
                .isInstanceOf(Scanning.ScanIsTooEarly.class);
        database.clock().set("2026-03-03T14:00:00Z");
        assertThatThrownBy(() -> scanning.look(Optional.of(session), code(session)))
                .isInstanceOf(Scanning.ScanIsTooLate.class);
    }

    @Test
    void findsTheSessionOfACodeThatWasTyped() {
        ground.actAs(ground.amina);
        var code = code(session).toLowerCase(Locale.ROOT);

        assertThat(
                        scanning.look(
                                        Optional.empty(),
                                        code.substring(0, 4) + " " + code.substring(4))
                                .session())
                .isEqualTo(session);
        assertThat(scanning.listOpen()).singleElement().matches(open -> !open.isCounted());
    }

    @Test
    void showsTheRoomACodeOnlyWhileItCounts() {
        var screens = database.make(RoomScreens.class);
        ground.actAs(ground.rim);

        assertThat(screens.show(session))
                .satisfies(
                        screen -> {
                            assertThat(screen.code()).isEqualTo(code(session));
                            assertThat(screen.address())
                                    .isEqualTo(
                                            "https://cadre.example/livesession/scan?session="
                                                    + session
                                                    + "&code="
                                                    + screen.code());
                            assertThat(screen.secondsLeft()).isEqualTo(30);
                            assertThat(screen.people()).isEqualTo(2);
                        });
        database.clock().set("2026-03-03T08:00:00Z");
        assertThat(screens.show(session).isOpen()).isFalse();
        ground.actAs(ground.amina);
        assertThatThrownBy(() -> screens.show(session)).isInstanceOf(NotFound.class);
    }

    @Test
    void excusesWhoSaysSoBeforehandAndCountsWhoComesAfterAll() {
        database.clock().set("2026-03-02T09:00:00Z");
        var apologies = database.make(Apologies.class);
        ground.actAs(ground.amina);
        assertThatThrownBy(() -> apologies.give(session, Set.of(MORNING), " "))
                .isInstanceOf(Apologies.ApologyNeedsAReason.class);
        assertThatThrownBy(() -> apologies.give(session, Set.of(), "Court"))
                .isInstanceOf(Apologies.NoHalfDayIsChosen.class);

        apologies.give(session, Set.of(MORNING, AFTERNOON), "Court");
        database.flushAndClear();
        assertThat(queries.own())
                .singleElement()
                .satisfies(
                        own ->
                                assertThat(own.entries().values())
                                        .extracting(AttendanceEntry::state)
                                        .containsOnly(AttendanceState.EXCUSED));
        database.clock().set("2026-03-03T09:01:00Z");
        assertThatThrownBy(() -> apologies.give(session, Set.of(MORNING), "Court"))
                .isInstanceOf(Apologies.ApologyIsTooLate.class);
        scanning.scan(session, code(session));
        database.flushAndClear();

        ground.actAs(ground.rim);
        var roll = queries.roll(session, Optional.of(MORNING));
        assertThat(roll.there()).isEqualTo(1);
        assertThat(queries.history(session, MORNING, ground.amina)).hasSize(2);
    }

    @Test
    void readsAFileAndEntersNothingBeforeItIsConfirmed() {
        var files = database.make(AttendanceFiles.class);
        take(Map.of(ground.bruno, AttendanceState.ABSENT), Optional.empty());
        var stranger = aPerson(database, "Hugo Example");
        ground.actAs(ground.rim);
        var upload =
                files.read(
                        session,
                        "roll.csv",
                        """
                        mail,half-day,state
                        %1$s,2026-03-03-morning,present
                        %2$s,2026-03-03 morning,late
                        %1$s,2026-03-03-morning,absent
                        =HYPERLINK("x"),2026-03-03-morning,present
                        nobody@police.example,2026-03-03-morning,present
                        %3$s,2026-03-03-morning,present
                        %1$s,2026-03-09-morning,present
                        %1$s,2026-03-03-morning,dancing
                        ,2026-03-03-morning,present
                        %1$s,2026-03-03-afternoon,present
                        """
                                .formatted(mail(ground.amina), mail(ground.bruno), mail(stranger))
                                .getBytes(StandardCharsets.UTF_8));
        database.flushAndClear();

        var preview = files.preview(upload);
        assertThat(preview.lines())
                .extracting(AttendanceLine::outcome, AttendanceLine::reason)
                .containsExactly(
                        tuple(Outcome.NEW, Reason.NONE),
                        tuple(Outcome.CHANGED, Reason.NONE),
                        tuple(Outcome.REFUSED, Reason.TWICE),
                        tuple(Outcome.REFUSED, Reason.FORMULA),
                        tuple(Outcome.REFUSED, Reason.UNKNOWN),
                        tuple(Outcome.REFUSED, Reason.NOT_ENROLLED),
                        tuple(Outcome.REFUSED, Reason.NO_HALF_DAY),
                        tuple(Outcome.REFUSED, Reason.NO_STATE),
                        tuple(Outcome.REFUSED, Reason.NOBODY),
                        tuple(Outcome.REFUSED, Reason.AHEAD));
        assertThat(queries.roll(session, Optional.of(MORNING)).open()).isEqualTo(1);

        assertThatThrownBy(() -> files.confirm(session, upload, "stale"))
                .isInstanceOf(ListHasChanged.class);
        files.confirm(session, upload, preview.fingerprint());
        database.flushAndClear();

        var roll = queries.roll(session, Optional.of(MORNING));
        assertThat(roll.count(AttendanceState.PRESENT)).isEqualTo(1);
        assertThat(roll.count(AttendanceState.LATE)).isEqualTo(1);
        assertThat(queries.history(session, MORNING, ground.bruno)).hasSize(2);
        assertThatThrownBy(() -> files.preview(upload)).isInstanceOf(NotFound.class);
    }

    @Test
    void readsTheFileOfItsSenderAlone() {
        var files = database.make(AttendanceFiles.class);
        ground.actAs(ground.rim);
        assertThatThrownBy(
                        () ->
                                files.read(
                                        session,
                                        "roll.csv",
                                        "name,day\na,b\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(AttendanceFiles.ColumnsAreMissing.class);
        var upload =
                files.read(
                        session,
                        "roll.csv",
                        "mail,half-day,state\na,b,c\n".getBytes(StandardCharsets.UTF_8));
        database.flushAndClear();

        ground.actAsManager(aPerson(database, "Ines Example"));
        assertThatThrownBy(() -> files.preview(upload)).isInstanceOf(NotFound.class);
    }

    @Test
    void keepsAScanByWhatItIsAndEntersFromIt() {
        var sheets = database.make(AttendanceSheets.class);
        ground.actAs(ground.rim);
        assertThatThrownBy(() -> sheets.add(session, "sheet.pdf", new byte[0]))
                .isInstanceOf(AttendanceSheets.ScanIsMissing.class);
        assertThatThrownBy(
                        () ->
                                sheets.add(
                                        session,
                                        "sheet.pdf",
                                        "<html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(AttendanceSheets.ScanIsOfNoKnownKind.class);

        sheets.add(session, "../my sheet.html", "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8));
        taking.take(
                session,
                MORNING,
                Map.of(ground.amina, AttendanceState.PRESENT),
                Optional.empty(),
                true);
        database.flushAndClear();

        var roll = queries.roll(session, Optional.of(MORNING));
        assertThat(roll.people().getFirst().entry().orElseThrow().source())
                .isEqualTo(AttendanceSource.SHEET);
        var kept = sheets.read(roll.sheets().getFirst().id());
        assertThat(kept.name()).isEqualTo("my-sheet.pdf");
        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        ground.actAs(ground.amina);
        assertThatThrownBy(() -> sheets.read(roll.sheets().getFirst().id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void printsASheetWithTheNames() {
        ground.actAs(ground.rim);

        var sheet = database.make(AttendanceSheets.class).print(session);

        assertThat(new String(sheet.content(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(sheet.content().length).isGreaterThan(10_000);
    }

    @Test
    void flagsACodeThatCountedMoreThanTheRoomHolds() {
        for (int i = 0; i < 7; i++) {
            var person = aPerson(database, "Person " + i);
            database.make(AttendanceRepository.class)
                    .add(new CodeUse(session, MORNING, 5, person, database.clock().now()));
        }
        database.flushAndClear();

        assertThat(queries.roll(session, Optional.of(MORNING)).busiest()).isEqualTo(7);
    }

    @Test
    void forgetsWhySomebodyWasNotThere() {
        database.clock().set("2026-03-02T09:00:00Z");
        ground.actAs(ground.amina);
        database.make(Apologies.class).give(session, Set.of(MORNING), "In hospital");
        ground.actAsCadre();
        database.flushAndClear();

        database.make(ForgottenBySessions.class)
                .forget(new Forgetting.Erased(ground.amina, Set.of(), database.clock().now()));
        database.make(ForgottenBySessions.class)
                .forget(new Forgetting.Erased(ground.rim, Set.of(), database.clock().now()));
        database.flushAndClear();

        assertThat(queries.history(session, MORNING, ground.amina))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEmpty());
        assertThat(queries.get(session).trainers()).isEmpty();
    }

    @Test
    void countsForTheTotalOnlyFromTheDayOnWhichSomebodyCame() {
        database.clock().set("2026-03-04T09:00:00Z");
        var late = aPerson(database, "Zoe Late");
        database.make(Enrolments.class).enrol(ground.cohort, List.of(late));
        database.flushAndClear();

        assertThat(queries.totals(ground.cohort))
                .extracting(AttendanceTotal::name, AttendanceTotal::held)
                .contains(tuple("Amina Demo", 2), tuple("Zoe Late", 0));
    }

    private void take(Map<PersonId, AttendanceState> marks, Optional<AttendanceState> rest) {
        taking.take(session, MORNING, marks, rest, false);
        database.flushAndClear();
    }

    private String code(LiveSessionId of) {
        return database.make(SessionCodes.class)
                .code(of, MORNING, SessionCodes.step(database.clock().now()));
    }

    private static String mail(PersonId person) {
        return person.id() + "@police.example";
    }
}
