package org.cadre.exerciserun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.cadre.document.CsvTable;
import org.cadre.platform.refusal.NotFound;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A run is played: what comes when, what players do with it, what stays. */
class PlayingDbTest {

    @RegisterExtension final Database database = new Database();

    private RunGround ground;
    private DirectingRuns directing;
    private PlayingRuns playing;
    private RunQueries queries;
    private Ticking ticking;

    @BeforeEach
    void prepare() {
        ground = new RunGround(database);
        directing = database.make(DirectingRuns.class);
        playing = database.make(PlayingRuns.class);
        queries = database.make(RunQueries.class);
        ticking = database.make(Ticking.class);
    }

    private void pass(int minutes, RunId run) {
        database.clock().pass(Duration.ofMinutes(minutes));
        ticking.tick(run);
        database.flushAndClear();
    }

    private List<String> feed(RunId run) {
        return queries.play(run).feed().stream().map(PlayView.FeedItem::id).toList();
    }

    @Test
    void sendsWhatIsDueAtTheStartAndLaterByTheClock() {
        var run = ground.aStartedRun();

        ground.actAs(ground.lead);
        assertThat(feed(run)).containsExactly("i01");
        pass(4, run);
        assertThat(feed(run)).containsExactly("i01");
        pass(1, run);
        assertThat(feed(run)).as("five minutes after the first").containsExactly("i02", "i01");
        ground.actAs(ground.examiner);
        assertThat(feed(run)).as("the second is for the lead alone").containsExactly("i01");
    }

    @Test
    void notesOnceThatASeatWasShownWhatCame() {
        var run = ground.aStartedRun();
        ground.actAs(ground.lead);
        int shown = queries.play(run).entry();
        assertThat(queries.isNews(run, shown)).isTrue();

        see(run, shown);
        see(run, shown);
        assertThat(queries.isNews(run, shown)).isFalse();
        pass(5, run);
        see(run, queries.play(run).entry());

        ground.actAs(ground.examiner);
        assertThat(queries.isNews(run, shown)).as("of another seat").isTrue();
        ground.actAs(ground.director);
        assertThat(queries.logFile(run).raw())
                .filteredOn(entry -> entry.kind() == EntryKind.SEEN)
                .extracting(RunEntry::subject)
                .first()
                .isEqualTo(String.valueOf(shown));
        assertThat(queries.logFile(run).raw())
                .filteredOn(entry -> entry.kind() == EntryKind.SEEN)
                .as("again for the second inject")
                .hasSize(2);
    }

    private void see(RunId run, int entry) {
        playing.see(run, entry);
        database.flushAndClear();
    }

    @Test
    void decidesOnceAndTellsTheConsequence() {
        var run = ground.aStartedRun();
        pass(5, run);
        ground.actAs(ground.lead);

        playing.decide(run, "door", "enter", "Somebody inside could be hurt.");
        database.flushAndClear();

        var taken =
                queries.play(run).feed().getFirst().decision().orElseThrow().taken().orElseThrow();
        assertThat(taken.consequence()).isEqualTo("Somebody shuts a laptop.");
        assertThat(taken.by()).isEqualTo("Amina Demo");
        assertThat(queries.play(run).phase()).isEqualTo("Inside");
        assertThatThrownBy(() -> playing.decide(run, "door", "wait", "Better so."))
                .isInstanceOf(PlayingRuns.AlreadyDecided.class);
        pass(10, run);
        assertThat(feed(run)).as("ten minutes after the decision").startsWith("i03");
    }

    @Test
    void tellsTheAuditOfEachDecisionAndResultAndHandsThemOut() throws Exception {
        var run = ground.aStartedRun();
        pass(5, run);
        ground.actAs(ground.lead);
        playing.decide(run, "door", "enter", "Somebody inside could be \"hurt\".");
        database.flushAndClear();

        ground.actAs(ground.director);
        var log = queries.logFile(run);
        var counted =
                log.raw().stream()
                        .filter(
                                entry ->
                                        entry.kind() == EntryKind.DECIDED
                                                || entry.kind() == EntryKind.JUDGED)
                        .toList();
        assertThat(counted)
                .extracting(RunEntry::kind)
                .contains(EntryKind.DECIDED, EntryKind.JUDGED);
        assertThat(database.events())
                .filteredOn(RunEvents.RunWentOn.class::isInstance)
                .extracting(event -> ((RunEvents.RunWentOn) event).entry())
                .containsAll(counted.stream().map(RunEntry::number).toList());
        var lines = CsvTable.read(log.csv(), log.raw().size()).lines();
        assertThat(lines)
                .extracting(line -> line.cell(3))
                .isEqualTo(log.raw().stream().map(entry -> entry.kind().name()).toList());
        try (var json = Json.createReader(new ByteArrayInputStream(log.json()))) {
            var entries = json.readArray().getValuesAs(JsonObject.class);
            assertThat(entries).hasSameSizeAs(log.raw());
            assertThat(entries.get(counted.getFirst().number() - 1).getJsonObject("facts"))
                    .containsEntry(
                            "reason", Json.createValue("Somebody inside could be \"hurt\"."));
        }
    }

    @Test
    void refusesADecisionWithoutItsReasonAndOneThatIsTheLeads() {
        var run = ground.aStartedRun();
        pass(5, run);

        ground.actAs(ground.lead);
        assertThatThrownBy(() -> playing.decide(run, "door", "enter", " "))
                .isInstanceOf(PlayingRuns.ReasonIsNeeded.class);
        assertThatThrownBy(() -> playing.decide(run, "door", "", "Because."))
                .isInstanceOf(PlayingRuns.OptionIsMissing.class);
        ground.actAs(ground.examiner);
        assertThatThrownBy(() -> playing.decide(run, "door", "enter", "Because."))
                .as("it was not even sent to this seat")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void takesTheFallbackWhenTheTimeRunsOutLaterForWhoNeedsLonger() {
        var run = ground.aStartedRun();
        ground.actAs(ground.director);
        var seat =
                database.make(RunRepository.class).listSeats(run).stream()
                        .filter(each -> each.role().equals("a-lead"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        database.make(ExerciseRuns.class).setExtraTime(run, seat, 50);
        pass(5, run);
        ground.actAs(ground.lead);

        pass(11, run);
        assertThat(decision(run).taken()).as("eight minutes and a half of them").isEmpty();
        pass(1, run);

        assertThat(decision(run).taken().orElseThrow().timedOut()).isTrue();
        assertThat(database.events())
                .as("kept by the audit as done by Cadre")
                .anySatisfy(
                        event -> {
                            assertThat(event.facts()).containsEntry("kind", "DECIDED");
                            assertThat(event.isByCadre()).isTrue();
                        })
                .anySatisfy(event -> assertThat(event.facts()).containsEntry("kind", "JUDGED"));
        assertThat(decision(run).taken().orElseThrow().option()).isEqualTo("Wait for the order");
    }

    private PlayView.DecisionItem decision(RunId run) {
        return queries.play(run).feed().stream()
                .flatMap(item -> item.decision().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void letsNothingComeAndNoTimeRunOutWhileTheClockStands() {
        var run = ground.aStartedRun();
        pass(4, run);
        ground.actAs(ground.director);
        directing.pause(run, "Fire alarm");
        database.flushAndClear();
        pass(60, run);
        ground.actAs(ground.lead);
        assertThat(feed(run)).containsExactly("i01");

        ground.actAs(ground.director);
        directing.resume(run);
        database.flushAndClear();
        pass(1, run);

        ground.actAs(ground.lead);
        assertThat(feed(run)).containsExactly("i02", "i01");
        assertThat(queries.play(run).clock().offset()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void sendsByHandAtThePresentOffsetAndNoSecondTime() {
        var run = ground.aStartedRun();
        var controlling = database.make(ControllingRuns.class);
        var team = ground.team(run);
        pass(2, run);
        ground.actAs(ground.director);

        controlling.release(run, team, "i03", "They are quick.");
        database.flushAndClear();

        ground.actAs(ground.examiner);
        assertThat(queries.play(run).feed().getFirst().on()).isEqualTo(Duration.ofMinutes(2));
        ground.actAs(ground.director);
        assertThatThrownBy(() -> controlling.release(run, team, "i03", ""))
                .isInstanceOf(ControllingRuns.InjectWasReleased.class);
    }

    @Test
    void tellsControlInWordsWhenAnInjectComesAndOnWhatCondition() {
        var run = ground.aStartedRun();
        ground.actAs(ground.director);

        var detail = queries.inspect(run, "i03");

        assertThat(detail.comes()).isEqualTo("0:10 after “What do you do?” is decided");
        assertThat(detail.onlyIf())
                .isEqualTo("laptopsOn is true or score is at least 1 or place is hall");
        assertThat(queries.inspect(run, "i01").onlyIf()).isEmpty();
    }

    @Test
    void jumpsForwardAlone() {
        var run = ground.aStartedRun();
        pass(2, run);
        ground.actAs(ground.director);
        assertThatThrownBy(() -> directing.jump(run, Duration.ofMinutes(1), Map.of(), ""))
                .isInstanceOf(DirectingRuns.JumpGoesBack.class);

        directing.jump(run, Duration.ofMinutes(30), Map.of(), "Lunch");
        database.flushAndClear();

        assertThat(queries.direct(run).clock().offset()).isEqualTo(Duration.ofMinutes(30));
        assertThat(queries.direct(run).lines().get(1).status())
                .as("not critical, so it is held")
                .isEqualTo(DirectView.CellStatus.HELD);
    }

    @Test
    void takesNothingAfterTheEndAndFreezesWithTheClose() {
        var run = ground.aStartedRun();
        pass(5, run);
        ground.actAs(ground.director);
        directing.setRate(run, new BigDecimal("2"));
        directing.end(run, "Done");
        database.flushAndClear();
        ground.actAs(ground.lead);
        assertThatThrownBy(() -> playing.answer(run, "i01", "Too late"))
                .isInstanceOf(DirectingRuns.RunIsOver.class);
        assertThat(queries.play(run).feed()).as("all can be read").hasSize(2);

        ground.actAs(ground.director);
        directing.close(run);
        database.flushAndClear();

        ground.actAs(ground.evaluator);
        assertThatThrownBy(
                        () ->
                                database.make(EvaluatingRuns.class)
                                        .observe(
                                                run,
                                                ground.team(run),
                                                "o1",
                                                "",
                                                Polarity.NOTE,
                                                Optional.empty(),
                                                Optional.empty(),
                                                "Late"))
                .isInstanceOf(EvaluatingRuns.RunIsClosed.class);
    }

    @Test
    void keepsALogThatIsWholeAndThatTheServingAccountCannotChange() {
        var run = ground.aStartedRun();
        pass(5, run);
        ground.actAs(ground.director);

        assertThat(queries.logFile(run).firstBroken()).isEmpty();
        assertThatThrownBy(
                        () ->
                                database.em()
                                        .createNativeQuery("update run_entry set subject = 'i09'")
                                        .executeUpdate())
                .hasMessageContaining("UPDATE command denied");
    }

    @Test
    void goesBackOnlyAsASecondRun() {
        var run = ground.aStartedRun();
        pass(5, run);
        ground.actAs(ground.lead);
        playing.decide(run, "door", "enter", "Somebody could be hurt.");
        database.flushAndClear();
        ground.actAs(ground.director);
        var before =
                queries.logFile(run).raw().stream()
                        .filter(entry -> entry.kind() == EntryKind.DECIDED)
                        .findFirst()
                        .orElseThrow()
                        .number();

        var fork = directing.fork(run, before - 1, "Operation Demo Lantern, again");
        database.flushAndClear();

        assertThat(queries.direct(fork).state()).isEqualTo(RunState.PAUSED);
        assertThat(queries.direct(fork).clock().offset()).isEqualTo(Duration.ofMinutes(5));
        directing.resume(fork);
        database.flushAndClear();
        ground.actAs(ground.lead);
        playing.decide(fork, "door", "wait", "The order comes.");
        database.flushAndClear();
        assertThat(decision(fork).taken().orElseThrow().option()).isEqualTo("Wait for the order");
        assertThat(decision(run).taken().orElseThrow().option()).isEqualTo("Go in");
    }

    @Test
    void doesNotExistForWhoHasNoPartInIt() {
        var run = ground.aStartedRun();
        ground.actAs(ground.aPerson("Hugo Example"));

        assertThatThrownBy(() -> queries.play(run)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.direct(run)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> directing.pause(run, "")).isInstanceOf(NotFound.class);
        ground.actAs(ground.lead);
        assertThatThrownBy(() -> queries.direct(run)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> directing.end(run, "")).isInstanceOf(NotFound.class);
    }
}
