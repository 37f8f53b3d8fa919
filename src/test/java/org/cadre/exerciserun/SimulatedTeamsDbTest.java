package org.cadre.exerciserun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.exerciserun.simulated.Manner;
import org.cadre.platform.refusal.NotFound;
import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.DesignReader;
import org.cadre.scenario.DesignReading;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExpectedAction.Status;
import org.cadre.scenario.ExpectedAction.Verify;
import org.cadre.scenario.Inject;
import org.cadre.scenario.Phase;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Runs that Cadre plays: what its seats do, what they leave to people, how a script comes out. */
class SimulatedTeamsDbTest {

    private static final Path SCRIPTS = Path.of("content/cadre-core/exercises");

    @RegisterExtension final Database database = new Database();

    private DirectingRuns directing;
    private SimulatedSeats simulated;
    private RunQueries queries;
    private Ticking ticking;

    @BeforeEach
    void prepare() {
        directing = database.make(DirectingRuns.class);
        simulated = database.make(SimulatedSeats.class);
        queries = database.make(RunQueries.class);
        ticking = database.make(Ticking.class);
    }

    private static ExerciseDesign script(String code) {
        try {
            var text = Files.readString(SCRIPTS.resolve(code + "/scenario.yaml"));
            return ((DesignReading.Ok) DesignReader.read(text)).design();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunId aRunPlayedByCadre(RunGround ground, Manner manner) {
        var run = ground.aPlannedRun();
        simulated.giveAllTheRest(run, manner);
        database.make(ExerciseRuns.class).addStaff(run, ground.evaluator, StaffDuty.LEAD_EVALUATOR);
        database.make(ExerciseRuns.class).makeReady(run);
        directing.start(run);
        directing.setRate(run, new BigDecimal("60"));
        database.flushAndClear();
        return run;
    }

    /** A minute of the exercise in each second. */
    private void pass(int minutes, RunId run) {
        for (int i = 0; i < minutes; i++) {
            database.clock().pass(Duration.ofSeconds(1));
            ticking.tick(run);
        }
        database.flushAndClear();
    }

    private List<RunEntry> log(RunId run) {
        return queries.logFile(run).raw();
    }

    private static Stream<RunEntry> of(List<RunEntry> log, EntryKind kind) {
        return log.stream().filter(entry -> entry.kind() == kind);
    }

    private static List<String> subjects(List<RunEntry> log, EntryKind kind) {
        return of(log, kind).map(RunEntry::subject).distinct().toList();
    }

    @Test
    void playsQuayAndPassThroughAllPhasesToTheEnd() {
        var script = script("quay-and-pass");
        var ground = new RunGround(database, script);
        var run = aRunPlayedByCadre(ground, Manner.GOOD);

        pass(180, run);
        directing.end(run, "");
        settle(ground, run);

        var log = log(run);
        assertThat(subjects(log, EntryKind.PHASE_ENTERED))
                .isEqualTo(script.phases().stream().map(Phase::id).toList());
        assertThat(subjects(log, EntryKind.DECIDED))
                .containsExactlyInAnyOrderElementsOf(
                        script.decisions().stream().map(DecisionPoint::id).toList());
        assertThat(of(log, EntryKind.DECIDED))
                .noneMatch(entry -> entry.fact("timedOut").equals("true"));
        assertThat(missed(script, log))
                .as("by hand, or on ways that nobody went")
                .containsExactly(
                        "i16", "i43", "i44", "i45", "k01", "k02", "k03", "k04", "k05", "k06",
                        "k07");
        assertThat(of(log, EntryKind.REQUEST_MOVED).map(entry -> entry.fact("state")))
                .as("each of seven requests")
                .hasSize(14)
                .containsOnly("ACCEPTED", "EXECUTED");
        assertThatNothingIsTwice(log);
        assertThat(queries.logFile(run).firstBroken()).isEmpty();
        assertThatEachObjectiveHasItsLetter(run);
    }

    /** Injects that came to no team. */
    private static List<String> missed(ExerciseDesign script, List<RunEntry> log) {
        var came = subjects(log, EntryKind.RELEASED);
        return script.injects().stream()
                .map(Inject::id)
                .filter(inject -> !came.contains(inject))
                .sorted()
                .toList();
    }

    /** What no rule can judge, and how well it was done. */
    private void settle(RunGround ground, RunId run) {
        var evaluating = database.make(EvaluatingRuns.class);
        ground.actAs(ground.evaluator);
        for (var team : database.make(RunRepository.class).listTeams(run)) {
            ground.script.expected().stream()
                    .filter(action -> action.verify() == Verify.MANUAL)
                    .forEach(
                            action ->
                                    evaluating.judge(
                                            run,
                                            team.id(),
                                            Optional.empty(),
                                            action.id(),
                                            Status.MET,
                                            ""));
            ground.script
                    .criteria()
                    .forEach(
                            criterion ->
                                    evaluating.rate(
                                            run,
                                            team.id(),
                                            criterion.id(),
                                            OptionalInt.of(3),
                                            "As the anchor says."));
        }
        database.flushAndClear();
        ground.actAs(ground.director);
    }

    private void assertThatEachObjectiveHasItsLetter(RunId run) {
        assertThat(queries.results(run).rows())
                .allSatisfy(
                        row ->
                                assertThat(row.cells())
                                        .filteredOn(cell -> cell.actions() > 0)
                                        .isNotEmpty()
                                        .allMatch(cell -> cell.letter().isPresent()));
    }

    private static void assertThatNothingIsTwice(List<RunEntry> log) {
        var once =
                List.of(
                        EntryKind.RELEASED,
                        EntryKind.PHASE_ENTERED,
                        EntryKind.ACKNOWLEDGED,
                        EntryKind.ANSWERED,
                        EntryKind.VOTED,
                        EntryKind.DECIDED,
                        EntryKind.REQUESTED,
                        EntryKind.CUSTODY_MOVED);
        assertThat(log.stream().filter(entry -> once.contains(entry.kind())))
                .extracting(RunEntry::kind, RunEntry::team, RunEntry::seat, RunEntry::subject)
                .doesNotHaveDuplicates();
        assertThat(of(log, EntryKind.ANSWERED))
                .as("one of the team for all")
                .extracting(RunEntry::team, RunEntry::subject)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void playsColdRoomInEveryManner(Manner manner) {
        var script = script("cold-room");
        var ground = new RunGround(database, script);
        var run = aRunPlayedByCadre(ground, manner);

        pass(95, run);
        directing.end(run, "");
        settle(ground, run);

        var log = log(run);
        assertThat(subjects(log, EntryKind.PHASE_ENTERED))
                .isEqualTo(script.phases().stream().map(Phase::id).toList());
        assertThat(subjects(log, EntryKind.DECIDED)).hasSize(script.decisions().size());
        assertThat(of(log, EntryKind.DECIDED))
                .filteredOn(entry -> entry.fact("timedOut").equals("true"))
                .as("a careless team can be of as many minds as it has votes")
                .allMatch(entry -> manner == Manner.CARELESS)
                .allMatch(entry -> entry.fact("mode").equals("TEAM_VOTE"));
        assertThatNothingIsTwice(log);
        assertThatEachObjectiveHasItsLetter(run);
        var last = new HashMap<String, String>();
        of(log, EntryKind.JUDGED).forEach(entry -> last.put(entry.subject(), entry.fact("status")));
        switch (manner) {
            case GOOD -> assertThat(last.values()).containsOnly("MET");
            case SLOW -> assertThat(last.values()).contains("PARTIAL").doesNotContain("NOT_MET");
            case CARELESS -> assertThat(last.values()).contains("NOT_MET");
        }
    }

    @Test
    void saysInEveryEntryThatNoPersonDidIt() {
        var ground = new RunGround(database);
        var run = aRunPlayedByCadre(ground, Manner.GOOD);

        pass(60, run);

        var bySeats =
                log(run).stream()
                        .filter(entry -> entry.seat().isPresent())
                        .filter(entry -> entry.kind() != EntryKind.JUDGED)
                        .toList();
        assertThat(bySeats)
                .extracting(RunEntry::kind)
                .contains(EntryKind.ACKNOWLEDGED, EntryKind.DECIDED);
        assertThat(bySeats)
                .allMatch(RunEntry::isSimulated)
                .allMatch(entry -> entry.actor().isEmpty());
        assertThat(queries.logFile(run).entries())
                .filteredOn(DirectView.LogItem::simulated)
                .extracting(DirectView.LogItem::by)
                .allMatch(by -> by.endsWith(", Cadre"));
        assertThat(queries.results(run).byCadre()).isNotEmpty();
        assertThat(queries.direct(run).byCadre()).isNotEmpty();
    }

    @Test
    void leavesToAPersonWhatIsThePersons() {
        var ground = new RunGround(database);
        var run = ground.aPlannedRun();
        var runs = database.make(ExerciseRuns.class);
        runs.seat(run, ground.team(run), "a-lead", Optional.of(ground.lead));
        simulated.giveAllTheRest(run, Manner.GOOD);
        runs.makeReady(run);
        directing.start(run);
        database.flushAndClear();
        directing.setRate(run, new BigDecimal("60"));

        pass(12, run);

        assertThat(subjects(log(run), EntryKind.DECIDED)).isEmpty();
        var lead =
                database.make(RunRepository.class).listSeats(run).stream()
                        .filter(seat -> seat.person().isPresent())
                        .findFirst()
                        .orElseThrow()
                        .id();
        assertThat(log(run)).noneMatch(entry -> entry.seat().filter(lead::equals).isPresent());
        assertThat(of(log(run), EntryKind.ACKNOWLEDGED)).isNotEmpty();
        ground.actAs(ground.lead);
        database.make(PlayingRuns.class).decide(run, "door", "enter", "Somebody could be hurt.");
    }

    @Test
    void doesNothingWhileTheClockStands() {
        var ground = new RunGround(database);
        var run = aRunPlayedByCadre(ground, Manner.GOOD);
        directing.pause(run, "Fire alarm");
        database.flushAndClear();
        var before = log(run).size();

        pass(30, run);
        assertThat(log(run)).hasSize(before);
        assertThat(ticking.listDue()).doesNotContain(run);

        directing.resume(run);
        database.flushAndClear();
        pass(3, run);
        assertThat(subjects(log(run), EntryKind.ACKNOWLEDGED)).isNotEmpty();
    }

    @Test
    void isDueByItselfWhereNothingElseIs() {
        var ground = new RunGround(database);
        var run = aRunPlayedByCadre(ground, Manner.GOOD);
        assertThat(ticking.listDue()).doesNotContain(run);

        database.clock().pass(Duration.ofSeconds(2));

        assertThat(ticking.listDue()).contains(run);
        ticking.tick(run);
        database.flushAndClear();
        assertThat(ticking.listDue()).doesNotContain(run);
    }

    @Test
    void actsOnceAlthoughTwoNodesLookAtTheSameMoment() throws Exception {
        var ground = database.commit(() -> new RunGround(database));
        var run = database.commit(() -> aRunPlayedByCadre(ground, Manner.GOOD));
        database.clock().pass(Duration.ofSeconds(5));
        database.commit(
                () -> {
                    ticking.tick(run);
                    return run;
                });
        database.clock().pass(Duration.ofSeconds(5));

        database.twiceAtOnce(
                () -> {
                    ticking.tick(run);
                    return run;
                });

        ground.actAs(ground.director);
        var log = log(run);
        assertThat(subjects(log, EntryKind.DECIDED)).containsExactly("door");
        assertThatNothingIsTwice(log);
        assertThat(queries.logFile(run).firstBroken()).isEmpty();
    }

    @Test
    void fillsWhatATeamLacksAndCanBeTakenOut() {
        var ground = new RunGround(database, script("quay-and-pass"));
        var run = ground.aPlannedRun();
        var runs = database.make(ExerciseRuns.class);
        var team = ground.team(run);
        runs.seat(run, team, "a-lead", Optional.of(ground.lead));

        simulated.giveRest(run, team, Manner.SLOW);
        database.flushAndClear();

        var filled = queries.setup(run).teams().getFirst();
        assertThat(filled.roles()).allMatch(role -> role.seats().size() == 1);
        assertThat(filled.byCadre()).isEqualTo(4);
        assertThat(queries.setup(run).findings())
                .extracting(ReadinessFinding::name)
                .doesNotContain(filled.name());

        simulated.free(run, team);
        database.flushAndClear();

        assertThat(queries.setup(run).teams().getFirst().taken()).isEqualTo(1);
        assertThat(queries.setup(run).isComplete()).isFalse();
    }

    @Test
    void letsWhoDirectsPlayOneSeatAsLongAsNobodyElsePlays() {
        var ground = new RunGround(database);
        var run = ground.aPlannedRun();
        var runs = database.make(ExerciseRuns.class);
        var team = ground.team(run);
        assertThat(queries.setup(run).players())
                .extracting(SeatChoice::id)
                .contains(ground.director);

        runs.seat(run, team, "a-lead", Optional.of(ground.director));
        simulated.giveAllTheRest(run, Manner.GOOD);
        database.flushAndClear();

        assertThatThrownBy(() -> runs.seat(run, team, "a-exam", Optional.of(ground.examiner)))
                .isInstanceOf(ExerciseRuns.StaffDoesNotPlay.class);
        assertThatThrownBy(() -> runs.fill(run)).isInstanceOf(ExerciseRuns.StaffDoesNotPlay.class);
        runs.makeReady(run);
        directing.start(run);
        database.flushAndClear();
        assertThat(queries.play(run).feed()).isNotEmpty();
        assertThat(queries.direct(run).directs()).isTrue();
    }

    @Test
    void doesNotLetWhoDirectsPlayBesideOthers() {
        var ground = new RunGround(database);
        var run = ground.aPlannedRun();
        var runs = database.make(ExerciseRuns.class);
        var team = ground.team(run);
        runs.seat(run, team, "a-exam", Optional.of(ground.examiner));
        database.flushAndClear();

        assertThatThrownBy(() -> runs.seat(run, team, "a-lead", Optional.of(ground.director)))
                .isInstanceOf(ExerciseRuns.StaffDoesNotPlay.class);
    }

    @Test
    void keepsAPersonAndCadreFromOneSeat() {
        var ground = new RunGround(database);
        ground.aReadyRun();

        assertThatThrownBy(
                        () ->
                                database.em()
                                        .createNativeQuery("update run_seat set manner = 'GOOD'")
                                        .executeUpdate())
                .hasMessageContaining("run_seat_of_one");
    }

    @Test
    void givesNoSeatInARunOfOthersAndNoneAfterTheEnd() {
        var ground = new RunGround(database);
        var run = aRunPlayedByCadre(ground, Manner.GOOD);
        var team = ground.team(run);
        assertThatThrownBy(() -> simulated.give(run, team, "b-lead", Manner.GOOD))
                .as("no role of this team")
                .isInstanceOf(NotFound.class);

        simulated.give(run, team, "a-exam", Manner.GOOD);
        assertThat(subjects(log(run), EntryKind.SEAT_TAKEN)).containsExactly("a-exam");
        directing.end(run, "");

        assertThatThrownBy(() -> simulated.free(run, team))
                .isInstanceOf(DirectingRuns.RunIsOver.class);
        ground.actAs(ground.examiner);
        assertThatThrownBy(() -> simulated.free(run, team)).isInstanceOf(NotFound.class);
    }
}
