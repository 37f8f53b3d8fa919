package org.cadre.exerciserun.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.exerciserun.judging.Deed.Acknowledged;
import org.cadre.exerciserun.judging.Deed.Answered;
import org.cadre.exerciserun.judging.Deed.Chose;
import org.cadre.exerciserun.judging.Deed.Kept;
import org.cadre.exerciserun.judging.Deed.Requested;
import org.cadre.exerciserun.judging.Deed.Scored;
import org.cadre.exerciserun.release.Sketch;
import org.cadre.scenario.Addressee;
import org.cadre.scenario.DecisionPoint.Mode;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.ExpectedAction.Status;
import org.cadre.scenario.ExpectedAction.Verify;
import org.cadre.scenario.FormalRequestType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** What is expected from minute 10 to minute 20, prompted by an inject at minute 5. */
class JudgingTest {

    private static final UUID LEAD = new UUID(1, 1);
    private static final UUID ONE = new UUID(1, 2);
    private static final UUID TWO = new UUID(1, 3);
    private static final Map<UUID, String> ROLES =
            Map.of(LEAD, "a-lead", ONE, "a-one", TWO, "a-one");
    private static final Optional<UUID> TEAM = Optional.empty();

    private final ExerciseDesign script =
            Sketch.script()
                    .with(
                            Sketch.inject("i01", 5)
                                    .to(new Addressee.OfTeam("a"))
                                    .hands("e01", "e02")
                                    .asks(
                                            Sketch.decision(
                                                    "d1",
                                                    Mode.TEAM_LEAD,
                                                    10,
                                                    Sketch.option("stay"),
                                                    Sketch.option("go"))))
                    .with(
                            Sketch.inject("i02", 5)
                                    .to(new Addressee.OfRole("a-one"))
                                    .hands("e02")
                                    .asks(
                                            Sketch.decision(
                                                    "d2",
                                                    Mode.INDIVIDUAL,
                                                    10,
                                                    Sketch.option("stay"),
                                                    Sketch.option("go"))))
                    .design();
    private final Judging judging = new Judging(script);

    @ParameterizedTest
    @CsvSource({
        "9, 25, NOT_MET",
        "10, 10, MET",
        "20, 20, MET",
        "21, 25, PARTIAL",
    })
    void judgesByTheWindow(int done, int now, Status status) {
        var result = judge(request(""), now, requested(FormalRequestType.MLA, done));

        assertThat(result.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "20, false, true, PENDING",
        "21, false, true, NOT_MET",
        "21, true, true, NOT_MET",
        "20, true, true, NOT_OBSERVED",
        "20, false, false, PENDING",
        "21, false, false, NOT_APPLICABLE",
        "20, true, false, NOT_APPLICABLE",
    })
    void judgesWhatWasNotDone(int now, boolean ended, boolean prompted, Status status) {
        var team =
                new TeamRecord(
                        minutes(now),
                        ended,
                        ROLES,
                        prompted ? Map.of("i01", minutes(5)) : Map.of("i09", minutes(5)),
                        List.of());

        assertThat(judging.judge(request(""), team)).containsExactly(Result.of(status));
    }

    @ParameterizedTest
    @CsvSource({"20, NOT_MET", "21, NOT_APPLICABLE"})
    void asksForAPromptInTime(int released, Status status) {
        var team =
                new TeamRecord(
                        minutes(30), false, ROLES, Map.of("i01", minutes(released)), List.of());

        assertThat(judging.judge(request(""), team)).containsExactly(Result.of(status));
    }

    @Test
    void asksForNoPromptWhereTheScriptNamesNone() {
        var action = action(Verify.REQUEST_SENT, "", List.of(), "", FormalRequestType.MLA);
        var team = new TeamRecord(minutes(30), false, ROLES, Map.of(), List.of());

        assertThat(judging.judge(action, team)).containsExactly(Result.of(Status.NOT_MET));
    }

    @Test
    void saysHowLongItTookAndWhatShowsIt() {
        var result = judge(request(""), 15, requested(FormalRequestType.MLA, 12));

        assertThat(result)
                .isEqualTo(
                        new Result(TEAM, Status.MET, Optional.of(minutes(7)), OptionalInt.of(12)));
    }

    @Test
    void saysNoLatencyForWhatWasDoneUnprompted() {
        var team =
                new TeamRecord(
                        minutes(19),
                        false,
                        ROLES,
                        Map.of("i01", minutes(18)),
                        List.of(requested(FormalRequestType.MLA, 12)));

        assertThat(judging.judge(request(""), team).getFirst().latency()).isEmpty();
    }

    @Test
    void measuresFromTheFirstPrompt() {
        var action =
                action(Verify.REQUEST_SENT, "", List.of("i01", "i02"), "", FormalRequestType.MLA);
        var team =
                new TeamRecord(
                        minutes(19),
                        false,
                        ROLES,
                        Map.of("i01", minutes(12), "i02", minutes(12)),
                        List.of(requested(FormalRequestType.MLA, 12)));

        assertThat(judging.judge(action, team).getFirst().latency()).contains(Duration.ZERO);
    }

    @Test
    void takesTheFirstThatCounts() {
        var result =
                judge(
                        request(""),
                        30,
                        requested(FormalRequestType.MLA, 2),
                        requested(FormalRequestType.CUSTOMS, 11),
                        requested(FormalRequestType.MLA, 12),
                        requested(FormalRequestType.MLA, 25));

        assertThat(result.evidence()).hasValue(12);
    }

    @ParameterizedTest
    @CsvSource({"a-lead, PENDING", "a-one, MET", "'', MET"})
    void judgesARoleByWhoHasIt(String role, Status status) {
        assertThat(judge(request(role), 15, requested(FormalRequestType.MLA, 12)).status())
                .isEqualTo(status);
    }

    @Test
    void judgesNoRoleByWhatNobodyDid() {
        var deed = new Requested(FormalRequestType.MLA, TEAM, minutes(12), 12);

        assertThat(judge(request("a-one"), 15, deed).status()).isEqualTo(Status.PENDING);
    }

    @ParameterizedTest
    @CsvSource({
        "d1, go, false, MET",
        "d1, stay, false, NOT_MET",
        "d1, go, true, NOT_MET",
        "d3, go, false, PENDING",
    })
    void judgesADecisionAtOnce(String decision, String option, boolean timedOut, Status status) {
        var deed = new Chose(decision, option, timedOut, TEAM, minutes(12), 12);

        assertThat(judge(decision("d1", ""), 12, deed).status()).isEqualTo(status);
    }

    @Test
    void judgesADecisionOfTheTeamWhoeverTookIt() {
        var deed = new Chose("d1", "go", false, Optional.of(LEAD), minutes(12), 12);

        assertThat(judge(decision("d1", "a-one"), 12, deed).status()).isEqualTo(Status.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "go, go, MET, MET, MET",
        "go, stay, MET, NOT_MET, PARTIAL",
        "stay, stay, NOT_MET, NOT_MET, NOT_MET",
        "go, '', MET, PENDING, PENDING",
    })
    void judgesEachWhoDecidesAlone(
            String one, String two, Status ofOne, Status ofTwo, Status ofTeam) {
        var deeds =
                List.of(one, two).stream()
                        .filter(option -> !option.isEmpty())
                        .<Deed>map(option -> alone(option.equals(one) ? ONE : TWO, option))
                        .toList();
        if (one.equals(two)) {
            deeds = List.of(alone(ONE, one), alone(TWO, two));
        }

        var results = judging.judge(decision("d2", ""), record(15, deeds.toArray(Deed[]::new)));

        assertThat(results.stream().map(Result::seat))
                .containsExactly(Optional.of(ONE), Optional.of(TWO), TEAM);
        assertThat(results.stream().map(Result::status)).containsExactly(ofOne, ofTwo, ofTeam);
    }

    @Test
    void judgesAloneOnlyWhoHasTheRole() {
        var results = judging.judge(decision("d2", "a-lead"), record(15, alone(ONE, "go")));

        assertThat(results).containsExactly(Result.of(Status.NOT_OBSERVED));
    }

    @Test
    void judgesAloneWhoHasTheRoleAndIsAsked() {
        var results = judging.judge(decision("d2", "a-one"), record(15, alone(ONE, "go")));

        assertThat(results.stream().map(Result::status))
                .containsExactly(Status.MET, Status.PENDING, Status.PENDING);
    }

    @Test
    void leavesOutOfTheTeamWhoWasNotObserved() {
        var ended =
                new TeamRecord(
                        minutes(15),
                        true,
                        ROLES,
                        Map.of("i01", minutes(5)),
                        List.of(alone(ONE, "go")));

        assertThat(judging.judge(decision("d2", ""), ended).stream().map(Result::status))
                .containsExactly(Status.MET, Status.NOT_OBSERVED, Status.MET);
    }

    @ParameterizedTest
    @CsvSource({"i01, MET", "i02, PENDING"})
    void judgesADocumentByTheInjectThatItAnswers(String inject, Status status) {
        var deed = new Answered(inject, Optional.of(ONE), minutes(12), 12);

        assertThat(judge(prompted(Verify.DOCUMENT), 15, deed).status()).isEqualTo(status);
        assertThat(judge(prompted(Verify.ACKNOWLEDGED), 15, deed).status())
                .isEqualTo(Status.PENDING);
    }

    @ParameterizedTest
    @CsvSource({"i01, MET", "i02, PENDING"})
    void judgesAnAcknowledgementByItsInject(String inject, Status status) {
        var deed = new Acknowledged(inject, Optional.of(ONE), minutes(12), 12);

        assertThat(judge(prompted(Verify.ACKNOWLEDGED), 15, deed).status()).isEqualTo(status);
        assertThat(judge(prompted(Verify.DOCUMENT), 15, deed).status()).isEqualTo(Status.PENDING);
    }

    @ParameterizedTest
    @CsvSource({"dd-mail, 70, MET", "dd-mail, 69, PENDING", "dd-phone, 90, PENDING"})
    void judgesALabByItsScore(String lab, int percent, Status status) {
        var deed = new Scored(lab, percent, Optional.of(ONE), minutes(12), 12);
        var action = action(Verify.LAB_SCORE, "", List.of("i01"), "", null);

        assertThat(judge(action, 15, deed).status()).isEqualTo(status);
        assertThat(judge(request(""), 15, deed).status()).isEqualTo(Status.PENDING);
    }

    @Test
    void takesNoDeedOfAnotherSort() {
        var deeds =
                new Deed[] {
                    requested(FormalRequestType.MLA, 12),
                    new Chose("d1", "go", false, TEAM, minutes(12), 12)
                };

        assertThat(judge(prompted(Verify.DOCUMENT), 15, deeds).status()).isEqualTo(Status.PENDING);
        assertThat(
                        judge(action(Verify.LAB_SCORE, "", List.of("i01"), "", null), 15, deeds)
                                .status())
                .isEqualTo(Status.PENDING);
        assertThat(judge(decision("d1", ""), 15, requested(FormalRequestType.MLA, 12)).status())
                .isEqualTo(Status.PENDING);
        assertThat(judge(request(""), 15, deeds[1]).status()).isEqualTo(Status.PENDING);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, MET",
        "true, false, PARTIAL",
        "false, true, PARTIAL",
        "false, false, NOT_MET",
    })
    void judgesCustodyOverAllExhibits(boolean first, boolean second, Status status) {
        var result =
                judge(
                        prompted(Verify.CUSTODY),
                        21,
                        kept("e01", !first, 11),
                        kept("e01", first, 12),
                        kept("e02", second, 13),
                        kept("e03", !first, 14));

        assertThat(result)
                .isEqualTo(new Result(TEAM, status, Optional.empty(), OptionalInt.of(13)));
    }

    @Test
    void judgesAnExhibitWithoutALogAsBroken() {
        assertThat(judge(prompted(Verify.CUSTODY), 21, kept("e01", true, 12)).status())
                .isEqualTo(Status.PARTIAL);
    }

    @Test
    void judgesCustodyWhenItIsOver() {
        var broken = kept("e01", false, 12);
        var none = new TeamRecord(minutes(21), false, ROLES, Map.of(), List.of(broken));

        assertThat(judge(prompted(Verify.CUSTODY), 20, broken))
                .isEqualTo(Result.of(Status.PENDING));
        assertThat(judging.judge(prompted(Verify.CUSTODY), none))
                .containsExactly(Result.of(Status.NOT_APPLICABLE));
    }

    @Test
    void leavesToEvaluatorsWhatIsTheirs() {
        assertThat(judge(prompted(Verify.MANUAL), 90)).isEqualTo(Result.of(Status.PENDING));
    }

    @ParameterizedTest
    @CsvSource({
        "a, '', true",
        "b, '', false",
        "'', a-one, true",
        "'', b-one, false",
        "'', x, false",
        "'', '', true",
    })
    void saysWhoseAnActionIs(String team, String role, boolean isOfA) {
        var action = action(Verify.MANUAL, team, role);

        assertThat(judging.isOf(action, "a")).isEqualTo(isOfA);
    }

    @Test
    void expectsNothingOfATeamThatGetsNoneOfItsInjects() {
        assertThat(judging.isOf(action(Verify.MANUAL, "", ""), "b")).isFalse();
    }

    private Result judge(ExpectedAction action, int now, Deed... deeds) {
        var results = judging.judge(action, record(now, deeds));
        assertThat(results).hasSize(1);
        return results.getFirst();
    }

    private static TeamRecord record(int now, Deed... deeds) {
        return new TeamRecord(
                minutes(now), false, ROLES, Map.of("i01", minutes(5)), List.of(deeds));
    }

    private static Requested requested(FormalRequestType type, int minute) {
        return new Requested(type, Optional.of(ONE), minutes(minute), minute);
    }

    private static Chose alone(UUID seat, String option) {
        return new Chose("d2", option, false, Optional.of(seat), minutes(12), 12);
    }

    private static Kept kept(String exhibit, boolean whole, int entry) {
        return new Kept(exhibit, whole, Optional.of(ONE), minutes(entry), entry);
    }

    private static ExpectedAction request(String role) {
        return action(Verify.REQUEST_SENT, role, List.of("i01"), "", FormalRequestType.MLA);
    }

    private static ExpectedAction decision(String decision, String role) {
        return action(Verify.DECISION, role, List.of("i01"), decision, null);
    }

    private static ExpectedAction prompted(Verify verify) {
        return action(verify, "", List.of("i01"), "", null);
    }

    private static ExpectedAction action(
            Verify verify,
            String role,
            List<String> promptedBy,
            String decision,
            FormalRequestType request) {
        return action(verify, "", role, promptedBy, decision, request);
    }

    private static ExpectedAction action(Verify verify, String team, String role) {
        return action(verify, team, role, List.of("i01"), "", null);
    }

    private static ExpectedAction action(
            Verify verify,
            String team,
            String role,
            List<String> promptedBy,
            String decision,
            FormalRequestType request) {
        return new ExpectedAction(
                "x1",
                Sketch.text("x1"),
                "o1",
                promptedBy,
                role,
                team,
                minutes(10),
                minutes(20),
                false,
                1,
                verify,
                decision,
                List.of("go"),
                request,
                "dd-mail",
                70);
    }

    private static Duration minutes(int count) {
        return Duration.ofMinutes(count);
    }
}
