package org.cadre.exerciserun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.exerciserun.simulated.Manner;
import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.DesignReader;
import org.cadre.scenario.DesignReading;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExpectedAction.Status;
import org.cadre.scenario.ExpectedAction.Verify;
import org.cadre.scenario.Inject;
import org.cadre.scenario.Phase;
import org.cadre.scenario.SampleDesign;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs that Cadre plays: what its seats do, what they leave to people, how a script comes out. */
class SimulatedTeamsDbTest {

    private static final Path SCRIPTS = Path.of("content/cadre-core/exercises");

    @RegisterExtension final Database database = new Database();

    private DirectingRuns directing;
    private SimulatedSeats simulated;
    private RunQueries queries;
    private RunTicks ticks;
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
        database.flushAndClear();

        var log = log(run);
        dump(log);
    }

    private static void dump(List<RunEntry> log) {
        log.forEach(e -> System.out.println(e.number()+" "+e.offset()+" "+e.kind()+" "+e.subject()+" "+e.facts()));
    }
}
