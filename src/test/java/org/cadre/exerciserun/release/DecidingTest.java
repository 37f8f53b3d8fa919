package org.cadre.exerciserun.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.exerciserun.release.Sketch.A;
import static org.cadre.exerciserun.release.Sketch.A_LEAD;
import static org.cadre.exerciserun.release.Sketch.A_ONE;
import static org.cadre.exerciserun.release.Sketch.A_TWO;
import static org.cadre.exerciserun.release.Sketch.B;
import static org.cadre.exerciserun.release.Sketch.decision;
import static org.cadre.exerciserun.release.Sketch.inject;
import static org.cadre.exerciserun.release.Sketch.minutes;
import static org.cadre.exerciserun.release.Sketch.option;
import static org.cadre.exerciserun.release.Sketch.script;

import org.cadre.exerciserun.release.TeamState.Seat;
import org.cadre.scenario.Addressee;
import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.DecisionPoint.Mode;
import org.cadre.scenario.Effect;
import org.cadre.scenario.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

class DecidingTest {

    private static final Optional<UUID> TEAM = Optional.empty();

    @ParameterizedTest
    @EnumSource(names = "INDIVIDUAL", mode = EnumSource.Mode.EXCLUDE)
    void takesTheFallbackOfTheTeamWhenTimeIsOver(Mode mode) {
        var run = asked(mode);

        assertThat(run.at(minutes(15).minusNanos(1000))).isEmpty();
        assertThat(run.at(15)).containsExactly(timedOut(TEAM));
        assertThat(run.at(16)).isEmpty();
    }

    @Test
    void takesTheFallbackForEachWhoDecidesAlone() {
        var run = asked(Mode.INDIVIDUAL);

        run.decide(A, Optional.of(A_ONE), "d1", "go");

        assertThat(run.at(15))
                .containsExactly(timedOut(Optional.of(A_LEAD)), timedOut(Optional.of(A_TWO)));
    }

    @Test
    void asksWhoGetsTheInjectAlone() {
        var run =
                new Rehearsal(
                        script().with(
                                        inject("i01", 5)
                                                .to(new Addressee.OfRole("a-one"))
                                                .asks(point(Mode.INDIVIDUAL))));

        run.at(5);

        assertThat(run.at(15))
                .containsExactly(timedOut(Optional.of(A_ONE)), timedOut(Optional.of(A_TWO)));
    }

    @Test
    void takesNoFallbackOnceDecided() {
        var run = asked(Mode.TEAM_LEAD);

        run.decide(A, TEAM, "d1", "go");

        assertThat(run.at(30)).isEmpty();
    }

    @Test
    void letsNoTimeRunOutWhilePaused() {
        var run = asked(Mode.TEAM_LEAD);

        run.pause();
        assertThat(run.at(15)).isEmpty();
        assertThat(run.resume()).containsExactly(timedOut(TEAM));
    }

    @Test
    void takesNoFallbackWhereNobodyWroteOne() {
        var point =
                new DecisionPoint(
                        "d1",
                        Mode.TEAM_LEAD,
                        Sketch.text("d1"),
                        false,
                        minutes(10),
                        "",
                        List.of(option("stay"), option("go")));
        var run = new Rehearsal(script().with(inject("i01", 5).asks(point)));

        assertThat(run.at(59)).noneMatch(Step.Decide.class::isInstance);
    }

    @Test
    void countsTheTimeFromTheRelease() {
        var run =
                new Rehearsal(
                        script().with(
                                        inject("i01", 5)
                                                .to(new Addressee.OfTeam("a"))
                                                .asks(point(Mode.TEAM_LEAD))));

        run.at(8);

        assertThat(run.at(17)).isEmpty();
        assertThat(run.at(18)).containsExactly(timedOut(TEAM));
    }

    @Test
    void givesTheTimeThatControlAdded() {
        var run = asked(Mode.TEAM_LEAD);

        run.addTime(A, "d1", minutes(3));

        assertThat(run.at(17)).isEmpty();
        assertThat(run.at(18)).containsExactly(timedOut(TEAM));
    }

    @Test
    void givesOnePlayerTheTimeThatControlAddedWhereEachDecidesAlone() {
        var run = asked(Mode.INDIVIDUAL);
        run.seats(A, new Seat(A_LEAD, "a-lead", 0), new Seat(A_ONE, "a-one", 0));

        run.addTime(A, A_ONE, "d1", minutes(3));

        assertThat(run.at(15)).containsExactly(timedOut(Optional.of(A_LEAD)));
        assertThat(run.at(17)).isEmpty();
        assertThat(run.at(18)).containsExactly(timedOut(Optional.of(A_ONE)));
    }

    @Test
    void asksNobodyWhoCameWhenTheTimeWasOver() {
        var run = asked(Mode.INDIVIDUAL);
        var inTime = UUID.randomUUID();
        var justThen = UUID.randomUUID();
        var late = UUID.randomUUID();

        run.seats(
                A,
                new Seat(inTime, "a-one", 0, minutes(14)),
                new Seat(justThen, "a-one", 0, minutes(15)),
                new Seat(late, "a-one", 0, minutes(16)));

        assertThat(run.at(20)).containsExactly(timedOut(Optional.of(inTime)));
    }

    @Test
    void givesAPersonMoreTimeForDecisionsOfTheirOwn() {
        var run = asked(Mode.INDIVIDUAL);

        run.seats(A, new Seat(A_LEAD, "a-lead", 0), new Seat(A_ONE, "a-one", 50));

        assertThat(run.at(15)).containsExactly(timedOut(Optional.of(A_LEAD)));
        assertThat(run.at(minutes(20).minusNanos(1000))).isEmpty();
        assertThat(run.at(20)).containsExactly(timedOut(Optional.of(A_ONE)));
    }

    @Test
    void givesALeadMoreTimeAndTheTeamWithThem() {
        var run = asked(Mode.TEAM_LEAD);

        run.seats(A, new Seat(A_LEAD, "a-lead", 20), new Seat(A_ONE, "a-one", 50));

        assertThat(run.at(16)).isEmpty();
        assertThat(run.at(17)).containsExactly(timedOut(TEAM));
    }

    @Test
    void decidesWhenTheLastOneVotes() {
        var run = asked(Mode.TEAM_VOTE);

        assertThat(run.vote(A, A_ONE, "d1", "go")).isEmpty();
        assertThat(run.vote(A, A_LEAD, "d1", "stay")).isEmpty();
        assertThat(run.vote(A, A_TWO, "d1", "go")).containsExactly(voted("go"));
    }

    @Test
    void decidesAVoteWhilePaused() {
        var run = asked(Mode.TEAM_VOTE);

        run.pause();
        run.vote(A, A_ONE, "d1", "go");
        run.vote(A, A_LEAD, "d1", "go");
        assertThat(run.vote(A, A_TWO, "d1", "go")).containsExactly(voted("go"));
    }

    @Test
    void decidesWithTheVotesThereAreWhenTimeIsOver() {
        var run = asked(Mode.TEAM_VOTE);

        run.vote(A, A_ONE, "d1", "go");

        assertThat(run.pause()).isEmpty();
        run.resume();
        assertThat(run.at(14)).isEmpty();
        assertThat(run.at(15)).containsExactly(voted("go"));
    }

    @Test
    void countsNoVotesThatAreMissingWhilePaused() {
        var run = asked(Mode.TEAM_VOTE);

        run.vote(A, A_ONE, "d1", "go");
        run.pause();

        assertThat(run.at(20)).isEmpty();
        assertThat(run.resume()).containsExactly(voted("go"));
    }

    @Test
    void decidesATieAsTheLeadVoted() {
        var run = asked(Mode.TEAM_VOTE);

        run.vote(A, A_ONE, "d1", "stay");
        run.vote(A, A_LEAD, "d1", "go");

        assertThat(run.at(15)).containsExactly(voted("go"));
    }

    @Test
    void takesTheFallbackForATieWithoutTheLead() {
        var run = asked(Mode.TEAM_VOTE);

        run.vote(A, A_ONE, "d1", "stay");
        run.vote(A, A_TWO, "d1", "go");

        assertThat(run.at(15)).containsExactly(timedOut(TEAM));
    }

    @Test
    void takesTheFallbackWhereTheLeadVotedForWhatFewWant() {
        var run = asked(Mode.TEAM_VOTE);
        run.seats(
                A,
                new Seat(A_LEAD, "a-lead", 0),
                new Seat(A_ONE, "a-one", 0),
                new Seat(A_TWO, "a-one", 0),
                new Seat(new UUID(1, 4), "a-one", 0),
                new Seat(new UUID(1, 5), "a-one", 0));

        run.vote(A, A_LEAD, "d1", "ask");
        run.vote(A, A_ONE, "d1", "go");
        run.vote(A, A_TWO, "d1", "go");
        run.vote(A, new UUID(1, 4), "d1", "stay");
        assertThat(run.vote(A, new UUID(1, 5), "d1", "stay")).isEmpty();

        assertThat(run.at(15)).containsExactly(timedOut(TEAM));
    }

    @Test
    void takesTheFallbackForATieOfTwoLeads() {
        var run = asked(Mode.TEAM_VOTE);
        run.seats(A, new Seat(A_LEAD, "a-lead", 0), new Seat(A_ONE, "a-lead", 0));

        run.vote(A, A_LEAD, "d1", "go");
        run.vote(A, A_ONE, "d1", "stay");

        assertThat(run.at(15)).containsExactly(timedOut(TEAM));
    }

    @Test
    void countsNoVoteOfWhoHasLeft() {
        var run = asked(Mode.TEAM_VOTE);

        run.vote(A, A_ONE, "d1", "go");
        run.vote(A, A_TWO, "d1", "go");
        run.seats(A, new Seat(A_LEAD, "a-lead", 0));

        assertThat(run.vote(A, A_LEAD, "d1", "stay")).containsExactly(voted("stay"));
    }

    @Test
    void keepsTheVotesOfDecisionsApart() {
        var run = asked(Mode.TEAM_VOTE);

        run.vote(A, A_ONE, "d2", "go");

        assertThat(run.at(15)).containsExactly(timedOut(TEAM));
    }

    @Test
    void hasNobodyOfTheTeamDecideForControl() {
        var run = asked(Mode.CONTROLLER);
        run.seats(A, new Seat(A_LEAD, "a-lead", 100));

        assertThat(run.at(15)).containsExactly(timedOut(TEAM));
    }

    @Test
    void changesWhatAnOptionSays() {
        var run =
                asked(
                        option("stay"),
                        option(
                                "go",
                                new Effect.SetTo("hot", "true"),
                                new Effect.Add("score", 2),
                                new Effect.Add("score", -3),
                                new Effect.SetTo("alert", "true")));

        run.decide(A, TEAM, "d1", "go");

        assertThat(changes(run))
                .containsExactly(
                        new Step.Change(Optional.of(A), "hot", "false", "true"),
                        new Step.Change(Optional.of(A), "score", "0", "2"),
                        new Step.Change(Optional.of(A), "score", "2", "-1"),
                        new Step.Change(Optional.empty(), "alert", "false", "true"));
        assertThat(run.run().variables()).containsEntry("alert", "true");
        assertThat(run.run().team(A).variables())
                .containsEntry("hot", "true")
                .containsEntry("score", "-1");
        assertThat(run.run().team(B).variables()).isEmpty();
    }

    @Test
    void letsOtherTeamsSeeAtOnceWhatChangesTheRun() {
        var point =
                decision(
                        "d1",
                        Mode.TEAM_LEAD,
                        10,
                        option("stay", new Effect.SetTo("alert", "true")));
        var run =
                new Rehearsal(
                        script().with(inject("i01", 5).to(new Addressee.OfTeam("a")).asks(point))
                                .with(
                                        inject("i02", 6)
                                                .to(new Addressee.OfTeam("b"))
                                                .when("alert = true")));
        run.at(5);
        run.at(6);

        assertThat(run.at(15))
                .containsExactly(
                        timedOut(TEAM),
                        new Step.Change(Optional.empty(), "alert", "false", "true"),
                        new Step.Release(B, "i02"));
    }

    @Test
    void tellsNoChangeThatChangesNothing() {
        var run =
                asked(
                        option("stay"),
                        option(
                                "go",
                                new Effect.SetTo("hot", "false"),
                                new Effect.Add("score", 0),
                                new Effect.Enable("i02"),
                                new Effect.Enable("i99"),
                                new Effect.Disable("i99"),
                                new Effect.GoTo("p1")));
        var before = run.steps();

        run.decide(A, TEAM, "d1", "go");

        assertThat(run.steps()).isEqualTo(before);
    }

    @Test
    void changesWhatTheFallbackSays() {
        var run = asked(option("stay", new Effect.Add("score", 1)), option("go"));

        assertThat(run.at(15))
                .containsExactly(
                        timedOut(TEAM), new Step.Change(Optional.of(A), "score", "0", "1"));
    }

    @Test
    void changesOnceWhatSeveralChooseAlone() {
        var point =
                decision(
                        "d1",
                        Mode.INDIVIDUAL,
                        10,
                        option("stay", new Effect.Add("score", 5)),
                        option("go", new Effect.Add("score", 1)));
        var run = new Rehearsal(script().with(inject("i01", 5).asks(point)));
        run.at(5);

        run.decide(A, Optional.of(A_ONE), "d1", "go");
        run.decide(A, Optional.of(A_TWO), "d1", "go");
        run.decide(A, Optional.of(A_LEAD), "d1", "stay");

        assertThat(run.run().team(A).variables()).containsEntry("score", "6");
    }

    @Test
    void disablesAndEnablesInjects() {
        var run =
                new Rehearsal(
                        script().with(
                                        inject("i01", 5)
                                                .asks(
                                                        decision(
                                                                "d1",
                                                                Mode.TEAM_LEAD,
                                                                10,
                                                                option(
                                                                        "stay",
                                                                        new Effect.Disable("i03")),
                                                                option("go"))))
                                .with(
                                        inject("i02", 20)
                                                .asks(
                                                        decision(
                                                                "d2",
                                                                Mode.TEAM_LEAD,
                                                                10,
                                                                option(
                                                                        "stay",
                                                                        new Effect.Enable("i03")))))
                                .with(inject("i03", 18)));
        run.at(5);

        assertThat(run.decide(A, TEAM, "d1", "stay")).isEmpty();
        run.at(20);
        assertThat(run.released(A)).containsExactly("i01", "i02");
        run.decide(A, TEAM, "d2", "stay");

        assertThat(run.released(A)).containsExactly("i01", "i02", "i03");
    }

    @Test
    void goesToAPhaseAndSkipsWhatWaitsBefore() {
        var run =
                new Rehearsal(
                        script().with(
                                        inject("i01", 5)
                                                .asks(
                                                        decision(
                                                                "d1",
                                                                Mode.TEAM_LEAD,
                                                                10,
                                                                option("stay"),
                                                                option(
                                                                        "go",
                                                                        new Effect.GoTo("p2")))))
                                .with(inject("i02", 5).when("met(x1)"))
                                .with(inject("i03", 30))
                                .with(inject("i04", 31))
                                .with(inject("i05", new Trigger.Manual()))
                                .with(inject("i06", 70).phase("p2")));
        run.at(5);
        run.byHand(new Step.Hold(A, "i04"));

        run.decide(A, TEAM, "d1", "go");
        run.at(70);

        assertThat(run.steps())
                .containsSubsequence(
                        new Step.Enter(A, "p2"),
                        new Step.Skip(A, "i02"),
                        new Step.Skip(A, "i03"),
                        new Step.Skip(A, "i05"))
                .doesNotContain(new Step.Skip(A, "i01"), new Step.Skip(A, "i04"));
        assertThat(run.released(A)).containsExactly("i01", "i06");
        assertThat(run.released(B)).containsExactly("i01", "i03", "i04", "i06");
        assertThat(run.steps().stream().filter(new Step.Enter(A, "p2")::equals)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"go, 17", "'', 17", "stay, "})
    void makesDueWhatFollowsAnOption(String option, Integer due) {
        var run =
                new Rehearsal(
                        script().with(inject("i01", 5).asks(point(Mode.TEAM_LEAD)))
                                .with(
                                        inject(
                                                "i02",
                                                new Trigger.OnDecision("d1", option, minutes(7)))));
        run.at(5);
        run.at(10);

        run.decide(A, TEAM, "d1", "go");

        assertThat(run.instance(A, "i02").due()).isEqualTo(due == null ? null : minutes(due));
    }

    @Test
    void looksAtDecisionsBeforeItReleasesAtTheSameOffset() {
        var run =
                new Rehearsal(
                        script().with(inject("i02", 15).when("not decided(d1) = stay"))
                                .with(inject("i01", 5).asks(point(Mode.TEAM_LEAD))));

        run.at(5);
        run.at(15);

        assertThat(run.released(A)).containsExactly("i01");
    }

    @Test
    void comesOutTheSameWhenNobodyLookedForAWhile() {
        var sketch =
                script().with(inject("i01", 5).asks(point(Mode.TEAM_LEAD)))
                        .with(inject("i02", 14).when("not decided(d1) = stay"))
                        .with(inject("i03", 16).when("not decided(d1) = stay"));
        var run = new Rehearsal(sketch);

        run.at(5);
        run.at(20);

        assertThat(run.released(A)).containsExactly("i01", "i02");
    }

    @Test
    void looksAgainWhenTheTimeIsOver() {
        var run = asked(Mode.TEAM_LEAD);

        assertThat(run.releasing().nextAt(run.run())).contains(minutes(15));
    }

    private static Rehearsal asked(Mode mode) {
        return asked(point(mode));
    }

    private static Rehearsal asked(DecisionPoint.Option... options) {
        return asked(decision("d1", Mode.TEAM_LEAD, 10, options));
    }

    /** Team a alone, which has been asked after five minutes for ten minutes. */
    private static Rehearsal asked(DecisionPoint point) {
        var run =
                new Rehearsal(
                        script().with(inject("i01", 5).to(new Addressee.OfTeam("a")).asks(point))
                                .with(inject("i02", new Trigger.Manual())));
        run.at(5);
        return run;
    }

    private static DecisionPoint point(Mode mode) {
        return decision("d1", mode, 10, option("stay"), option("go"), option("ask"));
    }

    private static Step timedOut(Optional<UUID> seat) {
        return new Step.Decide(A, seat, "d1", "stay", true);
    }

    private static Step voted(String option) {
        return new Step.Decide(A, TEAM, "d1", option, false);
    }

    private static List<Step> changes(Rehearsal run) {
        return run.steps().stream().filter(Step.Change.class::isInstance).toList();
    }
}
