package org.cadre.exerciserun.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.exerciserun.release.Sketch.A;
import static org.cadre.exerciserun.release.Sketch.B;
import static org.cadre.exerciserun.release.Sketch.inject;
import static org.cadre.exerciserun.release.Sketch.minutes;
import static org.cadre.exerciserun.release.Sketch.script;

import org.cadre.exerciserun.release.TeamState.Request;
import org.cadre.scenario.Addressee;
import org.cadre.scenario.ExpectedAction.Status;
import org.cadre.scenario.FormalRequestState;
import org.cadre.scenario.FormalRequestType;
import org.cadre.scenario.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;

class ReleasingTest {

    @Test
    void releasesAtItsOffset() {
        var run = new Rehearsal(script().with(inject("i01", 5)));

        assertThat(run.instance(A, "i01").due()).isEqualTo(minutes(5));
        assertThat(run.at(minutes(5).minusNanos(1000))).isEmpty();
        assertThat(run.at(5))
                .containsExactly(new Step.Release(A, "i01"), new Step.Release(B, "i01"));
        assertThat(run.instance(A, "i01"))
                .isEqualTo(new Instance(Instance.State.RELEASED, true, minutes(5), minutes(5)));
    }

    @Test
    void releasesLateWhatNobodyLookedAtInTime() {
        var run = new Rehearsal(script().with(inject("i01", 5)));

        run.at(9);

        assertThat(run.instance(A, "i01").due()).isEqualTo(minutes(5));
        assertThat(run.instance(A, "i01").released()).isEqualTo(minutes(9));
    }

    @Test
    void releasesInTheOrderOfOffsetsAndThenOfTheScript() {
        var run =
                new Rehearsal(
                        script().with(inject("i01", 7))
                                .with(inject("i02", 3))
                                .with(inject("i03", 7)));

        run.at(10);

        assertThat(run.released(A)).containsExactly("i02", "i01", "i03");
    }

    @Test
    void followsAnotherInjectOfTheSameTeam() {
        var run =
                new Rehearsal(
                        script().with(inject("i01", 5))
                                .with(inject("i02", new Trigger.After("i01", minutes(3)))));

        run.byHand(new Step.Hold(B, "i01"));
        run.at(6);

        assertThat(run.instance(A, "i02").due()).isEqualTo(minutes(9));
        assertThat(run.instance(B, "i02").due()).isNull();
        run.at(9);
        assertThat(run.released(A)).containsExactly("i01", "i02");
        assertThat(run.released(B)).isEmpty();
    }

    @Test
    void followsAtOnceWithoutADelay() {
        var run =
                new Rehearsal(
                        script().with(inject("i02", new Trigger.After("i01", Duration.ZERO)))
                                .with(inject("i01", 5)));

        run.at(5);

        assertThat(run.released(A)).containsExactly("i01", "i02");
    }

    @Test
    void followsAJudgementWithThatStatusAlone() {
        var trigger = new Trigger.OnExpectation("x1", Status.NOT_MET, minutes(2));
        var run = new Rehearsal(script().with(inject("i01", trigger)));

        run.at(10);
        run.judge(A, "x1", Status.MET);
        run.judge(A, "x2", Status.NOT_MET);
        run.judge(B, "x1", Status.NOT_MET);

        assertThat(run.instance(A, "i01").due()).isNull();
        assertThat(run.instance(B, "i01").due()).isEqualTo(minutes(12));
    }

    @Test
    void followsARequestThatCameToAStateAndWentOn() {
        var trigger =
                new Trigger.OnRequest(
                        FormalRequestType.MLA, FormalRequestState.ACCEPTED, minutes(2));
        var run = new Rehearsal(script().with(inject("i01", trigger)));

        run.request(A, request(FormalRequestType.MLA, FormalRequestState.SENT));
        run.request(A, request(FormalRequestType.CUSTOMS, FormalRequestState.ACCEPTED));
        assertThat(run.instance(A, "i01").due()).isNull();
        run.request(
                A,
                request(
                        FormalRequestType.MLA,
                        FormalRequestState.ACCEPTED,
                        FormalRequestState.EXECUTED));

        assertThat(run.instance(A, "i01").due()).isEqualTo(minutes(3));
        assertThat(run.instance(B, "i01").due()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"dd-mail, 69, ", "dd-mail, 70, 12", "dd-mail, 71, 12", "dd-phone, 90, "})
    void followsALabScoreFromItsPercentOn(String lab, int percent, Integer due) {
        var run =
                new Rehearsal(
                        script().with(
                                        inject(
                                                "i01",
                                                new Trigger.OnLabScore(
                                                        "dd-mail", 70, minutes(2)))));

        run.at(10);
        run.score(A, lab, percent);

        assertThat(run.instance(A, "i01").due()).isEqualTo(due == null ? null : minutes(due));
    }

    @Test
    void countsWhatHappenedTwiceFromTheFirstTime() {
        var run = new Rehearsal(script());
        run.at(20);
        run.score(A, "dd-mail", 90);
        run.at(30);
        run.score(A, "dd-mail", 80);

        var due =
                Triggers.due(new Trigger.OnLabScore("dd-mail", 70, minutes(2)), run.run().team(A));

        assertThat(due).contains(minutes(22));
    }

    @Test
    void sendsAManualOneByHandAlone() {
        var run = new Rehearsal(script().with(inject("i01", new Trigger.Manual())));

        run.at(100);
        assertThat(run.released(A)).isEmpty();
        run.byHand(new Step.Release(A, "i01"));

        assertThat(run.released(A)).containsExactly("i01");
        assertThat(run.released(B)).isEmpty();
    }

    @Test
    void blocksWhatIsDueUntilItsGuardHolds() {
        var run = new Rehearsal(script().with(inject("i01", 5).when("met(x1)")));

        assertThat(run.at(5)).containsExactly(new Step.Block(A, "i01"), new Step.Block(B, "i01"));
        assertThat(run.at(6)).isEmpty();
        run.at(7);
        assertThat(run.judge(A, "x1", Status.MET)).containsExactly(new Step.Release(A, "i01"));

        assertThat(run.instance(A, "i01").released()).isEqualTo(minutes(7));
        assertThat(run.instance(B, "i01").state()).isEqualTo(Instance.State.BLOCKED);
    }

    @Test
    void doesNotBlockWhatIsNotDue() {
        var run = new Rehearsal(script().with(inject("i01", 5).when("met(x1)")));

        assertThat(run.at(4)).isEmpty();
        run.judge(A, "x1", Status.MET);
        run.judge(B, "x1", Status.MET);

        assertThat(run.at(5))
                .containsExactly(new Step.Release(A, "i01"), new Step.Release(B, "i01"));
    }

    @Test
    void blocksNothingThatIsReleasedAtTheSameOffset() {
        var run =
                new Rehearsal(
                        script().with(inject("i01", 5).when("released(i02)"))
                                .with(inject("i02", 5)));

        assertThat(run.at(5)).noneMatch(Step.Block.class::isInstance);
        assertThat(run.released(A)).containsExactly("i02", "i01");
    }

    @Test
    void releasesNothingWhilePaused() {
        var run =
                new Rehearsal(
                        script().with(inject("i01", 5))
                                .with(inject("i02", 5).when("met(x1)"))
                                .with(
                                        inject(
                                                "i03",
                                                new Trigger.OnExpectation(
                                                        "x1", Status.MET, Duration.ZERO))));

        run.pause();
        run.at(5);
        run.judge(A, "x1", Status.MET);
        assertThat(run.released(A)).isEmpty();
        assertThat(run.instance(A, "i03").due()).isEqualTo(minutes(5));
        assertThat(run.instance(B, "i02").state()).isEqualTo(Instance.State.WAITING);

        run.resume();
        assertThat(run.released(A)).containsExactly("i01", "i02", "i03");
        assertThat(run.released(B)).containsExactly("i01");
        assertThat(run.instance(B, "i02").state()).isEqualTo(Instance.State.BLOCKED);
    }

    @Test
    void keepsBackWhatIsHeldAndSendsItWhenLetGo() {
        var run = new Rehearsal(script().with(inject("i01", 5)).with(inject("i02", 6)));

        run.byHand(new Step.Hold(A, "i01"), new Step.Skip(A, "i02"));
        run.at(10);

        assertThat(run.released(A)).isEmpty();
        assertThat(run.released(B)).containsExactly("i01", "i02");
    }

    @Test
    void keepsBackWhatIsDisabledUntilItIsEnabled() {
        var run = new Rehearsal(script().with(inject("i01", 5)).with(inject("i02", 5)));

        run.byHand(new Step.Disable(A, "i01"));
        assertThat(run.at(8)).doesNotContain(new Step.Block(A, "i01"));
        assertThat(run.released(A)).containsExactly("i02");
        run.byHand(new Step.Enable(A, "i01"));

        assertThat(run.released(A)).containsExactly("i02", "i01");
        assertThat(run.instance(A, "i01").released()).isEqualTo(minutes(8));
    }

    @Test
    void addressesTeamsAndRoles() {
        var run =
                new Rehearsal(
                        script().with(inject("i01", 5).to(new Addressee.OfTeam("b")))
                                .with(inject("i02", 5).to(new Addressee.OfRole("a-lead"))));

        run.at(5);

        assertThat(run.released(A)).containsExactly("i02");
        assertThat(run.released(B)).containsExactly("i01");
    }

    @Test
    void entersPhasesAtTheirOffset() {
        var run = new Rehearsal(script());

        assertThat(run.steps()).containsExactly(new Step.Enter(A, "p1"), new Step.Enter(B, "p1"));
        assertThat(run.at(59)).isEmpty();
        assertThat(run.at(60)).containsExactly(new Step.Enter(A, "p2"), new Step.Enter(B, "p2"));
        assertThat(run.run().team(A).phase()).isEqualTo("p2");
    }

    @Test
    void entersAPhaseWithItsFirstInject() {
        var run =
                new Rehearsal(
                        script().with(inject("i01", 20).phase("p3").to(new Addressee.OfTeam("a")))
                                .with(inject("i02", 25)));

        assertThat(run.at(20)).containsExactly(new Step.Enter(A, "p3"), new Step.Release(A, "i01"));
        run.at(60);

        assertThat(run.run().team(A).phase()).isEqualTo("p3");
        assertThat(run.run().team(B).phase()).isEqualTo("p2");
        assertThat(run.released(A)).containsExactly("i01", "i02");
    }

    @Test
    void entersPhasesInTheOrderOfTheScriptWhereInjectsBeginThemAtOnce() {
        var run =
                new Rehearsal(
                        script().with(inject("i01", 20).phase("p3"))
                                .with(inject("i02", 20).phase("p2")));

        assertThat(run.at(20))
                .startsWith(
                        new Step.Enter(A, "p2"),
                        new Step.Enter(B, "p2"),
                        new Step.Enter(A, "p3"),
                        new Step.Enter(B, "p3"));
    }

    @Test
    void entersNoPhaseByAnInjectThatIsBlocked() {
        var run = new Rehearsal(script().with(inject("i01", 20).phase("p3").when("met(x1)")));

        assertThat(run.at(20)).containsExactly(new Step.Block(A, "i01"), new Step.Block(B, "i01"));
    }

    @Test
    void saysWhenToLookAgain() {
        var run =
                new Rehearsal(
                        script().with(inject("i01", 5))
                                .with(inject("i02", 9).when("met(x1)"))
                                .with(inject("i03", new Trigger.Manual())));

        assertThat(run.releasing().nextAt(run.run())).contains(minutes(5));
        run.at(5);
        assertThat(run.releasing().nextAt(run.run())).contains(minutes(9));
        run.at(9);
        assertThat(run.releasing().nextAt(run.run())).contains(minutes(60));
        run.at(120);
        assertThat(run.releasing().nextAt(run.run())).isEmpty();
    }

    @Test
    void hasNothingToLookForWhilePaused() {
        var run = new Rehearsal(script().with(inject("i01", 5)));

        run.pause();

        assertThat(run.releasing().nextAt(run.run())).isEmpty();
    }

    private static Request request(FormalRequestType type, FormalRequestState... states) {
        return new Request(
                type,
                List.of(states).stream()
                        .map(state -> new Request.Move(state, minutes(1)))
                        .toList());
    }
}
