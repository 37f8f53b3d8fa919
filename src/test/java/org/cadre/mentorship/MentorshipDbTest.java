package org.cadre.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.mentorship.matching.Aim;
import org.cadre.mentorship.matching.Weights;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.Settings;
import org.cadre.safeguarding.CaseDesk;
import org.cadre.safeguarding.Receipt;
import org.cadre.safeguarding.Report;
import org.cadre.safeguarding.Reporting;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From two profiles to a note that nobody else reads. */
class MentorshipDbTest {

    @RegisterExtension final Database database = new Database();

    private ProgrammeId programme;
    private PersonId tomas;
    private PersonId amina;

    @BeforeEach
    void placeTwo(@TempDir Path keys) {
        database.use(
                Settings.class,
                new Settings() {
                    @Override
                    public Path keys() {
                        return keys;
                    }
                });
        programme = Rows.aProgramme(database);
        tomas = Rows.aPerson(database, "Tomas Sample");
        amina = Rows.aPerson(database, "Amina Demo");
        MentoringGround.join(database, programme, tomas, Side.MENTOR, Map.of("FOR-1", 4));
        MentoringGround.join(database, programme, amina, Side.MENTEE, Map.of("FOR-1", 1));
        database.flushAndClear();
    }

    private void as(PersonId person, Grant... grants) {
        database.actAs(
                new Actor(
                        Optional.of(person.id()),
                        "",
                        "",
                        Language.EN,
                        "",
                        ZoneId.of("UTC"),
                        List.of(grants),
                        false));
    }

    /** Until the third day, by a focal point whom nobody here knows. */
    private void suspend(PersonId person) throws SQLException {
        try (var connection = Database.declared().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from safeguarding_case");
        }
        database.make(Reporting.class)
                .report(Receipt.make(), new Report("a concern", "", ""), "192.0.2.9");
        as(Rows.aPerson(database, "Selma Focal"), new Grant(Role.SAFEGUARDING, Scope.system()));
        var desk = database.make(CaseDesk.class);
        var today = database.clock().today(ZoneId.of("UTC"));
        var mail =
                database.em()
                        .createQuery("select p.mail from Person p where p.id = :id", String.class)
                        .setParameter("id", person.id())
                        .getSingleResult();
        desk.suspend(desk.list().getFirst().id(), mail, today, today.plusDays(2), "a concern");
    }

    private MentorshipId begun() {
        var cycle = aCycle();
        var runs = database.make(MatchRuns.class);
        database.flushAndClear();
        assertThat(runs.run(cycle)).isEqualTo(1);
        database.flushAndClear();
        assertThat(database.make(CycleQueries.class).get(cycle).pairs()).hasSize(1);
        assertThat(runs.approve(cycle, 1)).isEqualTo(1);
        database.flushAndClear();
        as(tomas);
        var id = database.make(MentorshipQueries.class).own(false).getFirst().id();
        database.make(Answers.class).accept(id);
        as(amina);
        database.make(Answers.class).accept(id);
        database.flushAndClear();
        return id;
    }

    private CycleId aCycle() {
        return database.make(Cycles.class)
                .open(
                        programme,
                        new CyclePlan(
                                "Spring",
                                "",
                                LocalDate.parse("2026-03-01"),
                                LocalDate.parse("2026-09-01"),
                                Aim.LEXICOGRAPHIC,
                                10,
                                false,
                                Weights.usual()));
    }

    @Test
    void aPairIsFoundApprovedAndBegunByBoth() {
        var id = begun();

        var row = database.make(MentorshipQueries.class).own(false).getFirst();

        assertThat(row.state()).isEqualTo(MentorshipState.ACTIVE);
        assertThat(row.other()).isEqualTo("Tomas Sample");
        assertThat(database.make(MentorshipQueries.class).get(id).side()).contains(Side.MENTEE);
    }

    @Test
    void aNoteIsReadByWhomItIsSharedWithAndLooksAtCaseData() {
        var id = begun();
        var meetings = database.make(Meetings.class);
        var now = database.clock().now();
        var at = now.plus(Duration.ofDays(1)).atZone(ZoneId.of("UTC")).toLocalDateTime();
        var meeting = meetings.plan(id, at, 45, MeetingMode.VIDEO);
        database.clock().pass(Duration.ofDays(2));
        var note = new GrowNote("", "", "", "Read zqxj again");
        assertThatThrownBy(
                        () ->
                                meetings.note(
                                        meeting,
                                        new GrowNote("", "", "", "case no 12/2026"),
                                        Visibility.OWN,
                                        false))
                .isInstanceOf(Meetings.LooksLikeCaseData.class);
        meetings.note(meeting, note, Visibility.OWN, false);
        database.flushAndClear();

        assertThat(meetings.get(meeting).mine()).map(NoteShown::note).contains(note);
        as(tomas);
        assertThat(meetings.get(meeting).theirs()).isEmpty();
        as(Rows.aPerson(database, "Somebody Else"));
        assertThatThrownBy(() -> meetings.get(meeting)).isInstanceOf(NotFound.class);
        assertThat(
                        database.em()
                                .createNativeQuery(
                                        "select count(*) from meeting_note where instr(cell,"
                                                + " 'zqxj') > 0",
                                        Long.class)
                                .getSingleResult())
                .isEqualTo(0L);
    }

    @Test
    void aMeetingIsMovedUntilItBeginsAndCancelledUntilItWasHeld() {
        var id = begun();
        var meetings = database.make(Meetings.class);
        var now = database.clock().now().atZone(ZoneId.of("UTC")).toLocalDateTime();
        var meeting = meetings.plan(id, now.plusDays(1), 45, MeetingMode.VIDEO);
        var second = meetings.plan(id, now.plusDays(1), 45, MeetingMode.VIDEO);
        meetings.move(meeting, now.plusDays(2));
        database.clock().pass(Duration.ofDays(3));

        assertThatThrownBy(() -> meetings.move(meeting, now.plusDays(9)))
                .isInstanceOf(Meetings.MeetingIsOver.class);
        meetings.note(meeting, new GrowNote("", "", "", "Read"), Visibility.OWN, false);
        assertThatThrownBy(() -> meetings.cancel(meeting))
                .isInstanceOf(Meetings.MeetingIsOver.class);
        meetings.cancel(second);
        assertThat(meetings.get(second).row().state()).isEqualTo(MeetingState.CANCELLED);
    }

    @Test
    void notesGoTwoYearsAfterTheEndAndNoneIsWrittenThen() {
        var id = begun();
        var meetings = database.make(Meetings.class);
        var at = database.clock().now().atZone(ZoneId.of("UTC")).toLocalDateTime().plusDays(1);
        var meeting = meetings.plan(id, at, 45, MeetingMode.VIDEO);
        database.clock().pass(Duration.ofDays(2));
        var note = new GrowNote("", "", "", "Read");
        meetings.note(meeting, note, Visibility.OWN, false);
        database.make(Mentorships.class).exit(id);
        database.flushAndClear();
        var keeping = database.make(MentorshipKeeping.class);

        database.clock().pass(Duration.ofDays(700));
        Jobs.untilNoneIsLeft(keeping::forgetNotesNext);
        assertThat(meetings.get(meeting).mine()).isPresent();
        meetings.note(meeting, note, Visibility.SHARED, false);

        database.clock().pass(Duration.ofDays(40));
        database.flushAndClear();
        Jobs.untilNoneIsLeft(keeping::forgetNotesNext);
        assertThat(meetings.get(meeting).mine()).isEmpty();
        assertThatThrownBy(() -> meetings.note(meeting, note, Visibility.SHARED, false))
                .isInstanceOf(Mentorships.MentorshipRests.class);
    }

    @Test
    void aMentorReadsWhatWasGivenAndNobodyElseDoes() {
        var id = begun();
        var meetings = database.make(Meetings.class);
        var at = database.clock().now().atZone(ZoneId.of("UTC")).toLocalDateTime().plusDays(1);
        var meeting = meetings.plan(id, at, 90, MeetingMode.VIDEO);
        meetings.plan(id, at.plusDays(7), 45, MeetingMode.VIDEO);
        database.clock().pass(Duration.ofDays(2));
        meetings.note(meeting, new GrowNote("", "", "", "Read"), Visibility.OWN, false);
        database.flushAndClear();
        var queries = database.make(ServiceQueries.class);

        assertThatThrownBy(() -> queries.own(programme)).isInstanceOf(NotFound.class);
        as(tomas);
        var given = queries.own(programme).orElseThrow();
        assertThat(given.name()).isEqualTo("Tomas Sample");
        assertThat(given.people()).isEqualTo(1);
        assertThat(given.meetings()).isEqualTo(1);
        assertThat(given.getHours()).isEqualTo(2);
        assertThat(given.goals()).isZero();
    }

    @Test
    void aHandOverOffersWhoIsFreeAndNobodyWhoPauses() throws SQLException {
        var id = begun();
        var selma = Rows.aPerson(database, "Selma Second");
        MentoringGround.join(database, programme, selma, Side.MENTOR, Map.of("FOR-1", 4));
        database.flushAndClear();
        var manager = new Grant(Role.PROGRAMME_MANAGER, Scope.programme(programme.id()));
        var coordinator = Rows.aPerson(database, "Cora Pairs");
        as(coordinator, manager);
        var queries = database.make(MentorshipQueries.class);

        assertThat(queries.freeMentors(id))
                .extracting(MentorshipQueries.FreeMentor::name)
                .containsExactly("Selma Second");
        suspend(selma);
        as(coordinator, manager);
        assertThat(queries.freeMentors(id)).isEmpty();
    }

    @Test
    void aMentorshipRestsWhileOneOfTheTwoPausesAndNothingTellsLaterThatItDid() throws SQLException {
        var id = begun();
        var events = database.events().size();
        suspend(tomas);
        as(amina);
        var queries = database.make(MentorshipQueries.class);
        var tomorrow = database.clock().now().plus(Duration.ofDays(1));
        var at = tomorrow.atZone(ZoneId.of("UTC")).toLocalDateTime();

        assertThat(queries.get(id).state()).isEqualTo(MentorshipState.PAUSED);
        assertThat(queries.get(id).reason()).isEmpty();
        assertThat(queries.own(false).getFirst().state()).isEqualTo(MentorshipState.PAUSED);
        assertThat(queries.mentors().getFirst().state()).isEqualTo(MentorshipState.PAUSED);
        assertThatThrownBy(() -> database.make(Meetings.class).plan(id, at, 45, MeetingMode.VIDEO))
                .isInstanceOf(Mentorships.MentorshipRests.class);
        assertThatThrownBy(() -> database.make(Mentorships.class).resume(id))
                .isInstanceOf(Mentorships.MentorshipRests.class);
        assertThat(database.make(MentorshipRepository.class).get(id).state())
                .isEqualTo(MentorshipState.ACTIVE);
        assertThat(database.events()).hasSize(events);

        database.clock().pass(Duration.ofDays(4));
        assertThat(queries.get(id).state()).isEqualTo(MentorshipState.ACTIVE);
    }

    @Test
    void nobodyIsMatchedWhoPauses() throws SQLException {
        var system = database.make(MatchRuns.class);
        var cycle = aCycle();
        suspend(tomas);
        database.actAs(Actor.system());
        database.flushAndClear();

        assertThatThrownBy(() -> system.run(cycle)).isInstanceOf(MatchRuns.NobodyToMatch.class);

        database.clock().pass(Duration.ofDays(4));
        system.run(cycle);
        database.flushAndClear();
        assertThat(database.make(CycleQueries.class).get(cycle).pairs()).hasSize(1);
    }

    @Test
    void whoPausesAcceptsNothingAndIsNotAskedNext() throws SQLException {
        var cycle = aCycle();
        var runs = database.make(MatchRuns.class);
        database.flushAndClear();
        runs.run(cycle);
        database.flushAndClear();
        runs.approve(cycle, 1);
        database.flushAndClear();
        suspend(tomas);
        as(tomas);
        var row = database.make(MentorshipQueries.class).own(false).getFirst();
        var profiles = database.make(ProfileRepository.class);

        assertThat(row.state()).isEqualTo(MentorshipState.PROPOSED);
        assertThatThrownBy(() -> database.make(Answers.class).accept(row.id()))
                .isInstanceOf(Mentorships.MentorshipRests.class);
        assertThat(
                        database.make(Proposing.class)
                                .hasPlace(
                                        profiles.find(programme, tomas, Side.MENTOR).orElseThrow()))
                .isFalse();
    }
}
