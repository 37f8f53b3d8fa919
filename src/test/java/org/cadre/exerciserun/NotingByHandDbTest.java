package org.cadre.exerciserun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.cadre.platform.refusal.NotFound;
import org.cadre.scenario.DesignReader;
import org.cadre.scenario.DesignReading;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.SampleDesign;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;

/** What control does by hand: new words, more time, a score, an exhibit on paper. */
class NotingByHandDbTest {

    @RegisterExtension final Database database = new Database();

    private RunGround ground;
    private ControllingRuns controlling;
    private NotingByHand noting;
    private RunQueries queries;
    private RunId run;

    @BeforeEach
    void start() throws IOException {
        ground = new RunGround(database, eachAlone());
        controlling = database.make(ControllingRuns.class);
        noting = database.make(NotingByHand.class);
        queries = database.make(RunQueries.class);
        run = ground.aStartedRun();
        ground.actAs(ground.director);
    }

    /** The decision of the sample, put to both players, each alone. */
    private static ExerciseDesign eachAlone() throws IOException {
        var script =
                Files.readString(SampleDesign.FILE)
                        .replace("mode: TEAM_LEAD", "mode: INDIVIDUAL")
                        .replace("to: [role:a-lead]", "to: [all]");
        return ((DesignReading.Ok) DesignReader.read(script)).design();
    }

    private void pass(int minutes) {
        database.clock().pass(Duration.ofMinutes(minutes));
        database.make(Ticking.class).tick(run);
        database.flushAndClear();
    }

    private SeatId seatOf(String role) {
        return database.make(RunRepository.class).listSeats(run).stream()
                .filter(seat -> seat.role().equals(role))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Optional<PlayView.TakenItem> taken() {
        return queries.play(run).feed().getFirst().decision().orElseThrow().taken();
    }

    @Test
    void givesOnePlayerMoreTimeWhereEachDecidesAlone() {
        pass(5);
        var team = ground.team(run);

        controlling.addTime(
                run, team, Optional.of(seatOf("a-exam")), "door", 4, "The page was slow.");
        database.flushAndClear();
        assertThat(queries.inspect(run, "i02").responses().getFirst().waiting()).hasSize(2);
        pass(8);

        ground.actAs(ground.lead);
        assertThat(taken()).as("the time of the lead is over").isPresent();
        ground.actAs(ground.examiner);
        assertThat(taken()).isEmpty();
        ground.actAs(ground.director);
        assertThat(queries.inspect(run, "i02").responses().getFirst().waiting())
                .extracting(PlayView.Choice::text)
                .containsExactly("Jonas Specimen");
        assertThatThrownBy(
                        () ->
                                controlling.addTime(
                                        run, team, Optional.of(seatOf("a-lead")), "door", 4, ""))
                .isInstanceOf(PlayingRuns.AlreadyDecided.class);
        pass(4);
        ground.actAs(ground.examiner);
        assertThat(taken().orElseThrow().timedOut()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 121})
    void givesNoTimeOutOfRange(int minutes) {
        assertThatThrownBy(
                        () ->
                                controlling.addTime(
                                        run,
                                        ground.team(run),
                                        Optional.empty(),
                                        "door",
                                        minutes,
                                        ""))
                .isInstanceOf(ControllingRuns.TimeIsOutOfRange.class);
    }

    @Test
    void keepsWhoRewordedAnInjectAndWhy() {
        controlling.patch(run, "i02", "The left lamp goes out.", "Which one was not clear.");
        database.flushAndClear();

        var detail = queries.inspect(run, "i02");
        assertThat(detail.text()).isEqualTo("The left lamp goes out.");
        assertThat(detail.rewordings())
                .extracting(
                        InjectDetail.Rewording::by,
                        InjectDetail.Rewording::reason,
                        InjectDetail.Rewording::old)
                .containsExactly(
                        tuple(
                                "Tomas Sample",
                                "Which one was not clear.",
                                "One of the two lamps goes out."));
        pass(5);
        ground.actAs(ground.lead);
        assertThat(queries.play(run).feed().getFirst().text()).isEqualTo("The left lamp goes out.");
    }

    @Test
    void keepsALongReasonWholeInTheLogAndItsBeginningInTheAudit() {
        var reason = "because ".repeat(200).strip();

        controlling.hold(run, ground.team(run), "i03", reason);

        assertThat(database.events())
                .filteredOn(RunEvents.RunWentOn.class::isInstance)
                .last()
                .satisfies(event -> assertThat(event.reason()).hasSize(500));
        assertThat(queries.logFile(run).raw().getLast().fact("reason")).isEqualTo(reason);
    }

    @Test
    void notesAScoreWithWhatShowsIt() {
        noting.scoreLab(run, ground.team(run), "dd-mail", 80, "Read from the screen of the lab.");
        database.flushAndClear();

        var line = queries.logFile(run).entries().getLast();
        assertThat(line.kind()).isEqualTo(EntryKind.LAB_SCORED);
        assertThat(line.detail()).isEqualTo("80 %. Read from the screen of the lab.");
        assertThat(line.byHand()).isTrue();
    }

    @Test
    void notesNoScoreThatCannotBe() {
        var team = ground.team(run);
        for (int score : new int[] {-1, 101}) {
            assertThatThrownBy(() -> noting.scoreLab(run, team, "dd-mail", score, "A screen."))
                    .isInstanceOf(NotingByHand.ScoreIsOutOfRange.class);
        }
        assertThatThrownBy(() -> noting.scoreLab(run, team, "dd-mail", 80, " "))
                .isInstanceOf(NotingByHand.SourceIsMissing.class);
        assertThatThrownBy(() -> noting.scoreLab(run, team, "fi-aml", 80, "A screen."))
                .isInstanceOf(NotFound.class);
        ground.actAs(ground.lead);
        assertThatThrownBy(() -> noting.scoreLab(run, team, "dd-mail", 80, "Mine."))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void notesTheScoresOfAFileWithTheRowThatShowsEach() {
        var team = database.make(RunRepository.class).listTeams(run).getFirst();
        var file =
                "Team;Lab;Score;Source\na;dd-mail;40;first try\n%s;dd-mail;80;\n"
                        .formatted(team.name());

        noting.scoreLabs(run, "scores.csv", file.getBytes(UTF_8));
        database.flushAndClear();

        assertThat(queries.logFile(run).raw())
                .filteredOn(entry -> entry.kind() == EntryKind.LAB_SCORED)
                .extracting(RunEntry::subject, each -> each.fact("score"), each -> each.fact("by"))
                .containsExactly(tuple("dd-mail", "40", "file"), tuple("dd-mail", "80", "file"));
        assertThat(queries.logFile(run).entries())
                .extracting(DirectView.LogItem::detail)
                .contains("40 %. scores.csv:2, first try", "80 %. scores.csv:3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"b,dd-mail,80", "a,fi-aml,80", "a,dd-mail,101", "a,dd-mail,many"})
    void notesNothingOfAFileWithOneWrongRow(String wrong) {
        var file = "team,lab,score\na,dd-mail,80\n" + wrong;

        assertThatThrownBy(() -> noting.scoreLabs(run, "scores.csv", file.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        LabScoreFile.ScoreRowIsWrong.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly(3));
    }

    @Test
    void readsNoFileThatIsNoTableOfScores() {
        assertThatThrownBy(() -> noting.scoreLabs(run, "", new byte[0]))
                .isInstanceOf(LabScoreFile.ScoreFileIsUnreadable.class);
        assertThatThrownBy(() -> noting.scoreLabs(run, "x.csv", "team,lab\na,b".getBytes(UTF_8)))
                .isInstanceOf(LabScoreFile.ScoreColumnIsMissing.class);
        ground.actAs(ground.lead);
        assertThatThrownBy(
                        () ->
                                noting.scoreLabs(
                                        run,
                                        "x.csv",
                                        "team,lab,score\na,dd-mail,80".getBytes(UTF_8)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void marksAnExhibitThatChangedHandsOnPaper() {
        noting.moveExhibit(run, ground.team(run), "e01", "a-lead", "On paper", "S-1");
        database.flushAndClear();

        ground.actAs(ground.lead);
        var exhibit = queries.play(run).exhibits().getFirst();
        assertThat(exhibit.holder()).isEqualTo("Scene manager");
        assertThat(exhibit.custody().getFirst().byHand()).isTrue();
        ground.actAs(ground.director);
        assertThatThrownBy(
                        () ->
                                noting.moveExhibit(
                                        run, ground.team(run), "e02", "a-lead", "On paper", ""))
                .as("no team has it yet")
                .isInstanceOf(NotFound.class);
    }
}
