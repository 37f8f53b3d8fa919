package org.cadre.exerciserun.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.exerciserun.release.Sketch.A;
import static org.cadre.exerciserun.release.Sketch.B;
import static org.cadre.exerciserun.release.Sketch.inject;
import static org.cadre.exerciserun.release.Sketch.minutes;
import static org.cadre.exerciserun.release.Sketch.script;

import org.cadre.exerciserun.release.TeamState.Request;
import org.cadre.scenario.Addressee;
import org.cadre.scenario.FormalRequestState;
import org.cadre.scenario.FormalRequestType;
import org.cadre.scenario.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** The rules of a run as far as they are the engine's; their numbers are the specification's. */
class RunRulesTest {

    @Test
    void rule2ReleaseIsIdempotent() {
        var run = new Rehearsal(script().with(inject("i01", 5)));
        run.at(5);

        var again = run.releasing().due(run.run());

        assertThat(again).isEmpty();
    }

    @Test
    void rule2TwoSchedulersSayTheSame() {
        var run = new Rehearsal(script().with(inject("i01", 5)).with(inject("i02", 5)));
        run.at(4);
        var now = new Snapshot(minutes(5), true, run.run().variables(), run.run().teams());

        assertThat(new Releasing(run.script()).due(now))
                .isEqualTo(new Releasing(run.script()).due(now))
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "all, a-lead, true",
        "all, b-one, true",
        "team:a, a-one, true",
        "team:a, b-one, false",
        "role:a-lead, a-lead, true",
        "role:a-lead, a-one, false",
        "role:a-lead, b-lead, false",
        "team:a, nobody, false",
    })
    void rule3AnInjectReachesWhomItIsFor(String to, String role, boolean reached) {
        var inject =
                script().with(inject("i01", 5).to(addressee(to))).design().injects().getFirst();

        assertThat(Addressing.reachesRole(script().design(), inject, role)).isEqualTo(reached);
    }

    @Test
    void rule3AnInjectReachesEachOfSeveralThatItIsFor() {
        var sketch =
                script().with(inject("i01", 5).to(addressee("role:a-one"), addressee("team:b")));
        var script = sketch.design();

        assertThat(script.roles())
                .filteredOn(
                        role ->
                                Addressing.reachesRole(
                                        script, script.injects().getFirst(), role.id()))
                .extracting("id")
                .containsExactly("a-one", "b-lead", "b-one");
    }

    @Test
    void rule4OneInjectForTwoTeamsStandsForEachOnItsOwn() {
        var run = new Rehearsal(script().with(inject("i01", 5)));

        run.byHand(new Step.Hold(B, "i01"));
        run.at(5);

        assertThat(run.instance(A, "i01").state()).isEqualTo(Instance.State.RELEASED);
        assertThat(run.instance(B, "i01").state()).isEqualTo(Instance.State.HELD);
    }

    @Test
    void rule4AnInjectForARoleIsForItsTeam() {
        var script = script().with(inject("i01", 5).to(addressee("role:b-one"))).design();

        assertThat(Addressing.injectsOf(script, "b")).hasSize(1);
        assertThat(Addressing.injectsOf(script, "a")).isEmpty();
    }

    @Test
    void rule5AnAcceptedRequestMakesTheMappedInjectDueForWhoSentIt() {
        var trigger =
                new Trigger.OnRequest(
                        FormalRequestType.MLA, FormalRequestState.ACCEPTED, minutes(3));
        var run = new Rehearsal(script().with(inject("i01", trigger)));
        run.at(10);

        run.request(
                A,
                new Request(
                        FormalRequestType.MLA,
                        List.of(
                                new Request.Move(FormalRequestState.SENT, minutes(4)),
                                new Request.Move(FormalRequestState.ACCEPTED, minutes(10)))));
        run.at(13);

        assertThat(run.released(A)).containsExactly("i01");
        assertThat(run.released(B)).isEmpty();
    }

    @Test
    void triggerNowReleasesAtTheCurrentOffsetAndChangesNoOtherDueOffset() {
        var run =
                new Rehearsal(
                        script().with(inject("i01", 30))
                                .with(inject("i02", 40))
                                .with(inject("i03", new Trigger.After("i01", minutes(5)))));
        run.at(8);

        run.byHand(new Step.Release(A, "i01"));

        assertThat(run.instance(A, "i01").released()).isEqualTo(minutes(8));
        assertThat(run.instance(A, "i02").due()).isEqualTo(minutes(40));
        assertThat(run.instance(A, "i03").due()).isEqualTo(minutes(13));
        assertThat(run.instance(B, "i01").due()).isEqualTo(minutes(30));
        run.at(30);
        assertThat(run.released(A)).containsExactly("i01", "i03");
    }

    private static Addressee addressee(String text) {
        var parts = text.split(":", 2);
        return switch (parts[0]) {
            case "team" -> new Addressee.OfTeam(parts[1]);
            case "role" -> new Addressee.OfRole(parts[1]);
            default -> new Addressee.All();
        };
    }
}
