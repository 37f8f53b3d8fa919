package org.cadre.exerciserun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.exerciserun.release.Addressing;
import org.cadre.exerciserun.simulated.Manner;
import org.cadre.platform.faces.Texts;
import org.cadre.platform.refusal.Refusal;
import org.cadre.scenario.DesignReader;
import org.cadre.scenario.DesignReading;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** What cannot be done in a run is refused with the rule and with what to do instead. */
class BadInputDbTest {

    private static final Path TWO_TEAMS =
            Path.of("content/cadre-core/exercises/quay-and-pass/scenario.yaml");

    @RegisterExtension final Database database = new Database();

    private RunGround ground;
    private DirectingRuns directing;
    private ControllingRuns controlling;
    private PlayingRuns playing;
    private RunQueries queries;

    @BeforeEach
    void prepare() {
        ground = new RunGround(database);
        directing = database.make(DirectingRuns.class);
        controlling = database.make(ControllingRuns.class);
        playing = database.make(PlayingRuns.class);
        queries = database.make(RunQueries.class);
    }

    private <R extends Refusal> void refuses(
            Class<R> rule, ThrowingCallable act, String english, String french, String arabic) {
        var refusal = catchThrowableOfType(rule, act);

        assertThat(refusal).isNotNull();
        assertThat(said(refusal, Language.EN)).contains(english);
        assertThat(said(refusal, Language.FR)).contains(french);
        assertThat(said(refusal, Language.AR)).contains(arabic);
    }

    private static String said(Refusal refusal, Language language) {
        return Texts.of(language, refusal.key(), refusal.arguments());
    }

    @Test
    void aJumpBackwardsLeadsToASecondExercise() {
        var run = ground.aStartedRun();
        database.clock().pass(Duration.ofMinutes(2));
        ground.actAs(ground.director);

        refuses(
                DirectingRuns.JumpGoesBack.class,
                () -> directing.jump(run, Duration.ofMinutes(1), Map.of(), ""),
                "begin a second exercise at an entry",
                "commencez un second exercice à une entrée",
                "ابدأ تمرينًا ثانيًا");
    }

    @Test
    void aReleaseToAnAbsentTeamLeadsToItsSeats() {
        var run = ground.aStartedRun();
        ground.actAs(ground.director);
        leave(run, "a-lead");

        refuses(
                ControllingRuns.NobodyGetsIt.class,
                () -> controlling.release(run, ground.team(run), "i02", ""),
                "Give the role to somebody or to Cadre",
                "Donnez le rôle à quelqu’un ou à Cadre",
                "أعطِ الدور لشخص");
        assertThat(isReleased(run, "i02")).isFalse();
        controlling.release(run, ground.team(run), "i03", "");
        assertThat(isReleased(run, "i03")).as("the examiner is there").isTrue();
    }

    private void leave(RunId run, String role) {
        var seat =
                database.make(RunRepository.class).listSeats(run).stream()
                        .filter(each -> each.role().equals(role))
                        .findFirst()
                        .orElseThrow();
        database.make(ExerciseRuns.class).leave(run, seat.id());
        database.flushAndClear();
    }

    private boolean isReleased(RunId run, String inject) {
        database.flushAndClear();
        return queries.logFile(run).raw().stream()
                .anyMatch(
                        entry ->
                                entry.kind() == EntryKind.RELEASED
                                        && entry.subject().equals(inject));
    }

    @Test
    void aReleaseToATeamOfNoConcernLeadsToAnotherTeam() throws Exception {
        var script = script();
        ground = new RunGround(database, script);
        var run = ground.aPlannedRun();
        database.make(SimulatedSeats.class).giveAllTheRest(run, Manner.GOOD);
        database.make(ExerciseRuns.class).makeReady(run);
        directing.start(run);
        database.flushAndClear();
        var first = script.teams().getFirst().id();
        var ofOthers =
                script.injects().stream()
                        .filter(inject -> !Addressing.reachesTeam(script, inject, first))
                        .findFirst()
                        .orElseThrow();

        refuses(
                ControllingRuns.InjectIsForOthers.class,
                () -> controlling.release(run, ground.team(run), ofOthers.id(), ""),
                "Choose a team that it names",
                "Choisissez une équipe qu’il nomme",
                "اختر فريقًا يذكره النص");
    }

    private static ExerciseDesign script() throws Exception {
        return ((DesignReading.Ok) DesignReader.read(Files.readString(TWO_TEAMS))).design();
    }

    @Test
    void aSecondReleaseLeadsToAMessage() {
        var run = ground.aStartedRun();
        ground.actAs(ground.director);

        refuses(
                ControllingRuns.InjectWasReleased.class,
                () -> controlling.release(run, ground.team(run), "i01", ""),
                "goes to the team as a message",
                "envoyez-le à l’équipe par message",
                "أرسله إلى الفريق في رسالة");
    }

    @Test
    void aSecondDecisionLeadsToTheFirst() {
        var run = ground.aStartedRun();
        database.clock().pass(Duration.ofMinutes(5));
        database.make(Ticking.class).tick(run);
        ground.actAs(ground.lead);
        playing.decide(run, "door", "enter", "Somebody could be hurt.");
        database.flushAndClear();

        refuses(
                PlayingRuns.AlreadyDecided.class,
                () -> playing.decide(run, "door", "wait", "Better so."),
                "Read the decision on the page, and write to control",
                "Lisez la décision sur la page et écrivez à la direction",
                "اقرأ القرار في الصفحة، واكتب إلى إدارة التمرين");
    }

    @Test
    void anAnswerAfterTheEndLeadsToTheHotWash() {
        var run = ground.anEndedRun();
        ground.actAs(ground.lead);

        refuses(
                DirectingRuns.RunIsOver.class,
                () -> playing.answer(run, "i01", "Too late"),
                "Write what is still missing into the hot wash",
                "Écrivez ce qui manque encore dans le débriefing à chaud",
                "اكتب ما ينقص بعد في المراجعة الفورية");
    }
}
