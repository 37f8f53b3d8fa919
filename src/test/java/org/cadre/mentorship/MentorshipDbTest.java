package org.cadre.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.mentorship.matching.Aim;
import org.cadre.mentorship.matching.Weights;
import org.cadre.nomination.Fluency;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.platform.startup.Settings;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        profile(tomas, Side.MENTOR, Map.of("FOR-1", 4));
        profile(amina, Side.MENTEE, Map.of("FOR-1", 1));
        database.flushAndClear();
    }

    private void profile(PersonId person, Side side, Map<String, Integer> levels) {
        var now = database.clock().now();
        var profile = new MentoringProfile(programme, person, side, now);
        profile.say(
                new ProfilePlan(
                        Map.of("en", Fluency.C1),
                        ZoneId.of("UTC"),
                        List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0),
                        Set.of(),
                        Set.of(),
                        side == Side.MENTOR ? 3 : 1,
                        2,
                        false,
                        List.of(),
                        List.of(),
                        "",
                        levels,
                        Map.of("FOR-1", 3),
                        ""),
                null,
                null,
                now);
        profile.verify(levels, null, LocalDate.parse("2026-03-01"));
        profile.clear(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-01-01"));
        profile.sign(now);
        profile.become(ProfileState.ACTIVE);
        database.em().persist(profile);
    }

    private void as(PersonId person) {
        database.actAs(
                new Actor(
                        Optional.of(person.id()), "", "", Language.EN, "", ZoneId.of("UTC"),
                        List.of(), false));
    }

    private MentorshipId begun() {
        var cycle =
                database.make(Cycles.class)
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
}
