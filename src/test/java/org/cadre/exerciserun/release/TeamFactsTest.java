package org.cadre.exerciserun.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.exerciserun.release.Sketch.A;
import static org.cadre.exerciserun.release.Sketch.A_ONE;
import static org.cadre.exerciserun.release.Sketch.A_TWO;
import static org.cadre.exerciserun.release.Sketch.B;
import static org.cadre.exerciserun.release.Sketch.inject;
import static org.cadre.exerciserun.release.Sketch.script;

import org.cadre.exerciserun.release.TeamState.Request;
import org.cadre.scenario.DecisionPoint.Mode;
import org.cadre.scenario.ExpectedAction.Status;
import org.cadre.scenario.FormalRequestState;
import org.cadre.scenario.FormalRequestType;
import org.cadre.scenario.Guard;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What guards get to know. */
class TeamFactsTest {

    private final Rehearsal run =
            new Rehearsal(
                    script().with(inject("i01", 5))
                            .with(
                                    inject("i02", 50)
                                            .asks(
                                                    Sketch.decision(
                                                            "d1",
                                                            Mode.INDIVIDUAL,
                                                            10,
                                                            Sketch.option("stay"),
                                                            Sketch.option("go")))));

    @Test
    void knowsVariablesFromTheirBeginning() {
        assertHolds("hot = false and score = 0 and alert = false");
    }

    @Test
    void knowsVariablesOfTheTeamAndOfTheRun() {
        run.byHand(
                new Step.Change(Optional.of(A), "score", "0", "4"),
                new Step.Change(Optional.empty(), "alert", "false", "true"));

        assertHolds("score = 4 and alert = true");
        assertThat(holds(B, "score = 0 and alert = true")).isTrue();
    }

    @Test
    void knowsWhatWasChosenFirstWhereEachDecidesAlone() {
        assertHolds("decided(d1) != go");
        run.decide(A, Optional.of(A_ONE), "d1", "go");
        run.decide(A, Optional.of(A_TWO), "d1", "stay");

        assertHolds("decided(d1) = go");
        assertThat(holds(B, "decided(d1) = go")).isFalse();
    }

    @Test
    void knowsWhatIsMet() {
        run.judge(A, "x1", Status.MET);
        run.judge(A, "x2", Status.PARTIAL);

        assertHolds("met(x1) and not met(x2) and not met(x3)");
    }

    @Test
    void knowsWhatIsReleased() {
        assertHolds("not released(i01)");
        run.at(5);

        assertHolds("released(i01) and not released(i02)");
        run.byHand(new Step.Hold(A, "i02"));
        assertHolds("not released(i02)");
    }

    @Test
    void knowsHowRequestsStand() {
        assertHolds("not anyRequest(MLA) = SENT and not allRequests(MLA) = SENT");
        run.request(A, request(FormalRequestType.MLA, FormalRequestState.SENT));
        run.request(A, request(FormalRequestType.CUSTOMS, FormalRequestState.REFUSED));
        assertHolds("anyRequest(MLA) = SENT and allRequests(MLA) = SENT");
        assertHolds("not anyRequest(MLA) = REFUSED and not allRequests(MLA) = REFUSED");
        run.request(
                A,
                request(
                        FormalRequestType.MLA,
                        FormalRequestState.SENT,
                        FormalRequestState.EXECUTED));

        assertHolds("anyRequest(MLA) = SENT and anyRequest(MLA) = EXECUTED");
        assertHolds("not allRequests(MLA) = SENT and not allRequests(MLA) = EXECUTED");
    }

    @Test
    void knowsTheBestScoreOfALab() {
        assertHolds("labScore(dd-mail) = 0");
        run.score(A, "dd-mail", 40);
        run.score(A, "dd-mail", 70);
        run.score(A, "dd-mail", 60);
        run.score(A, "dd-phone", 90);

        assertHolds("labScore(dd-mail) = 70");
    }

    private void assertHolds(String guard) {
        assertThat(holds(A, guard)).as(guard).isTrue();
    }

    private boolean holds(UUID team, String guard) {
        var facts = new TeamFacts(run.script(), run.run(), run.run().team(team));
        return Guard.parse(guard).holds(facts);
    }

    private static Request request(FormalRequestType type, FormalRequestState... states) {
        return new Request(
                type,
                List.of(states).stream()
                        .map(state -> new Request.Move(state, Duration.ZERO))
                        .toList());
    }
}
