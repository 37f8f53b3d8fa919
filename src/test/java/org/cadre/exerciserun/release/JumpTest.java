package org.cadre.exerciserun.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.exerciserun.release.Sketch.A;
import static org.cadre.exerciserun.release.Sketch.B;
import static org.cadre.exerciserun.release.Sketch.decision;
import static org.cadre.exerciserun.release.Sketch.inject;
import static org.cadre.exerciserun.release.Sketch.minutes;
import static org.cadre.exerciserun.release.Sketch.option;
import static org.cadre.exerciserun.release.Sketch.script;

import org.cadre.scenario.Addressee;
import org.cadre.scenario.DecisionPoint.Mode;
import org.cadre.scenario.Inject.Jump;
import org.cadre.scenario.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class JumpTest {

    @ParameterizedTest
    @CsvSource({"9, 20", "10, 20", "11, 19"})
    void goesOverWhatIsDueAfterItsBeginAndUpToItsEnd(int from, int to) {
        var run = new Rehearsal(script().with(inject("i01", 10)).with(inject("i02", 20)));
        run.at(from);

        var crossings = run.releasing().crossings(run.run(), minutes(from), minutes(to));

        var first = new Crossing("i01", minutes(10), List.of(A, B), Jump.HOLD);
        var second = new Crossing("i02", minutes(20), List.of(A, B), Jump.HOLD);
        assertThat(crossings.contains(first)).isEqualTo(from < 10);
        assertThat(crossings.contains(second)).isEqualTo(to >= 20);
    }

    @ParameterizedTest
    @CsvSource({
        "true, HOLD, RELEASE",
        "true, SKIP, RELEASE",
        "false, HOLD, HOLD",
        "false, SKIP, SKIP",
        "false, RELEASE, RELEASE",
    })
    void doesAsTheScriptSaysUnlessTheInjectIsCritical(boolean critical, Jump written, Jump usual) {
        var sketch = inject("i01", 10).jump(written);
        var run = new Rehearsal(script().with(critical ? sketch.critical() : sketch));

        assertThat(run.releasing().crossings(run.run(), minutes(0), minutes(30)))
                .containsExactly(new Crossing("i01", minutes(10), List.of(A, B), usual));
    }

    @Test
    void namesTheTeamsAndTheEarliestOffset() {
        var run =
                new Rehearsal(
                        script().with(inject("i01", new Trigger.Manual()))
                                .with(inject("i02", new Trigger.After("i01", minutes(10))))
                                .with(inject("i03", 12).to(new Addressee.OfTeam("b"))));
        run.at(2);
        run.byHand(new Step.Release(B, "i01"));
        run.at(4);
        run.byHand(new Step.Release(A, "i01"));

        assertThat(run.releasing().crossings(run.run(), minutes(4), minutes(20)))
                .containsExactly(
                        new Crossing("i02", minutes(12), List.of(A, B), Jump.HOLD),
                        new Crossing("i03", minutes(12), List.of(B), Jump.HOLD));
    }

    @Test
    void leavesAloneWhatDoesNotComeByItself() {
        var run =
                new Rehearsal(
                        script().with(inject("i01", 10))
                                .with(inject("i02", 10))
                                .with(inject("i03", 10))
                                .with(inject("i04", new Trigger.Manual())));
        run.byHand(new Step.Hold(A, "i01"), new Step.Skip(A, "i02"), new Step.Disable(A, "i03"));

        assertThat(run.releasing().crossings(run.run(), minutes(0), minutes(20)))
                .allSatisfy(crossing -> assertThat(crossing.teams()).containsExactly(B))
                .hasSize(3);
    }

    @Test
    void releasesHoldsAndSkips() {
        var run =
                new Rehearsal(
                        script().with(inject("i01", 10).critical())
                                .with(inject("i02", 11))
                                .with(inject("i03", 12).jump(Jump.SKIP))
                                .with(inject("i04", 30)));

        run.jump(20, Map.of());

        assertThat(run.released(A)).containsExactly("i01");
        assertThat(run.instance(A, "i01").released()).isEqualTo(minutes(20));
        assertThat(run.instance(A, "i02").state()).isEqualTo(Instance.State.HELD);
        assertThat(run.instance(B, "i03").state()).isEqualTo(Instance.State.SKIPPED);
        assertThat(run.instance(A, "i04").state()).isEqualTo(Instance.State.WAITING);
    }

    @Test
    void doesAsTheDirectorSays() {
        var run =
                new Rehearsal(
                        script().with(inject("i01", 10).critical())
                                .with(inject("i02", 11))
                                .with(inject("i03", 12)));

        run.jump(20, Map.of("i01", Jump.SKIP, "i02", Jump.RELEASE));

        assertThat(run.released(A)).containsExactly("i02");
        assertThat(run.instance(A, "i01").state()).isEqualTo(Instance.State.SKIPPED);
        assertThat(run.instance(A, "i03").state()).isEqualTo(Instance.State.HELD);
    }

    @Test
    void releasesNothingWhoseGuardDoesNotHold() {
        var run = new Rehearsal(script().with(inject("i01", 10).critical().when("met(x1)")));

        run.jump(20, Map.of("i01", Jump.RELEASE));

        assertThat(run.released(A)).isEmpty();
        assertThat(run.instance(A, "i01").state()).isEqualTo(Instance.State.BLOCKED);
    }

    @Test
    void keepsTheDistancesOfWhatFollows() {
        var run =
                new Rehearsal(
                        script().with(inject("i01", 10).critical())
                                .with(inject("i02", new Trigger.After("i01", minutes(5)))));

        run.jump(60, Map.of());

        assertThat(run.instance(A, "i02").due()).isEqualTo(minutes(65));
    }

    @Test
    void releasesAfterAPauseWhatItWentOver() {
        var run = new Rehearsal(script().with(inject("i01", 10).critical()));
        run.pause();

        run.jump(20, Map.of());
        assertThat(run.released(A)).isEmpty();
        run.resume();

        assertThat(run.released(A)).containsExactly("i01");
    }

    @Test
    void endsTheTimeForDecisionsThatItGoesOver() {
        var point = decision("d1", Mode.TEAM_LEAD, 10, option("stay"), option("go"));
        var run =
                new Rehearsal(
                        script().with(inject("i01", 5).to(new Addressee.OfTeam("a")).asks(point)));
        run.at(5);

        run.jump(14, Map.of());
        assertThat(run.steps()).noneMatch(Step.Decide.class::isInstance);
        run.jump(30, Map.of());

        assertThat(run.run().team(A).choices("d1").map(TeamState.Choice::option))
                .containsExactly("stay");
    }
}
