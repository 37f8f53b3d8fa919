package org.cadre.exerciserun.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.cadre.exerciserun.letter.ObjectiveLetter.Cause;
import org.cadre.scenario.ExpectedAction.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rules 6 and 7 of an exercise: the letter of an objective. */
class ObjectiveLetterTest {

    /** Of a thousand actions so many are met, the others are not; every edge from both sides. */
    @ParameterizedTest
    @CsvSource({
        "1000, P", "900, P", "899, S", "600, S", "599, M", "400, M", "399, U", "0, U",
    })
    void rule7GivesTheLetterByTheShare(int met, Letter letter) {
        var found = of(actions(met, 0, 1000 - met));

        assertThat(found.letter()).contains(letter);
        assertThat(found.cause()).isEqualTo(Cause.SHARE);
        assertThat(found.because()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0, 0, 10, 100",
        "9, 0, 1, 9, 90",
        "8, 2, 0, 9.0, 90",
        "8, 1, 1, 8.5, 85",
        "2, 0, 1, 2, 66",
        "0, 1, 2, 0.5, 16",
        "0, 0, 3, 0, 0",
    })
    void rule7CountsPartialForAHalf(
            int met, int partial, int notMet, BigDecimal points, int percent) {
        var share = of(actions(met, partial, notMet)).share();

        assertThat(share.points()).isEqualByComparingTo(points);
        assertThat(share.of()).isEqualTo(met + partial + notMet);
        assertThat(share.percent()).isEqualTo(percent);
    }

    @Test
    void rule7WeighsActions() {
        var found =
                of(
                        List.of(
                                new ActionResult("x1", Status.MET, 6, false),
                                new ActionResult("x2", Status.PARTIAL, 3, false),
                                new ActionResult("x3", Status.NOT_MET, 1, false)));

        assertThat(found.share()).isEqualTo(new Share(new BigDecimal("7.5"), 10, 3, 3));
        assertThat(found.letter()).contains(Letter.S);
    }

    @Test
    void rule7LeavesOutWhatWasNotObservedAndShowsTheCoverage() {
        var found =
                of(
                        List.of(
                                result("x1", Status.MET),
                                result("x2", Status.NOT_OBSERVED),
                                result("x3", Status.NOT_APPLICABLE)));

        assertThat(found.letter()).contains(Letter.P);
        assertThat(found.share().counted()).isEqualTo(1);
        assertThat(found.share().actions()).isEqualTo(3);
    }

    @Test
    void rule7GivesNoLetterWhileSomethingIsPending() {
        var found =
                ObjectiveLetter.of(
                        List.of(result("x1", Status.MET), result("x2", Status.PENDING)),
                        List.of(new Rating("c1", 0, true)),
                        Thresholds.USUAL);

        assertThat(found.letter()).isEmpty();
        assertThat(found.cause()).isEqualTo(Cause.PENDING);
        assertThat(found.because()).containsExactly("x2");
    }

    @Test
    void rule7GivesNoLetterWhereNothingIsCounted() {
        var left = of(List.of(result("x1", Status.NOT_OBSERVED)));
        var none = of(List.of());

        assertThat(left.letter()).isEmpty();
        assertThat(left.cause()).isEqualTo(Cause.NOTHING_COUNTED);
        assertThat(left.share().percent()).isZero();
        assertThat(none.cause()).isEqualTo(Cause.NOTHING_COUNTED);
    }

    @ParameterizedTest
    @CsvSource({
        "90, 3, P, SHARE", "90, 2, S, CRITERION", "90, 1, M, CRITERION", "90, 0, M, CRITERION",
        "60, 2, S, SHARE", "60, 1, M, CRITERION", "40, 0, M, SHARE", "39, 0, U, SHARE",
    })
    void rule7AsksForCriteriaToo(int met, int level, Letter letter, Cause cause) {
        var ratings = List.of(new Rating("c1", 4, false), new Rating("c2", level, false));
        var found = ObjectiveLetter.of(actions(met, 0, 100 - met), ratings, Thresholds.USUAL);

        assertThat(found.letter()).contains(letter);
        assertThat(found.cause()).isEqualTo(cause);
        assertThat(found.because()).isEqualTo(cause == Cause.SHARE ? List.of() : List.of("c2"));
    }

    @ParameterizedTest
    @CsvSource({"99, M, CRITICAL_ACTION", "60, M, CRITICAL_ACTION", "59, M, SHARE", "39, U, SHARE"})
    void rule6CriticalActionNotMetCapsAtM(int met, Letter letter, Cause cause) {
        var actions = new ArrayList<>(actions(met, 0, 99 - met));
        actions.add(new ActionResult("vital", Status.NOT_MET, 1, true));
        var found = of(actions);

        assertThat(found.letter()).contains(letter);
        assertThat(found.cause()).isEqualTo(cause);
        assertThat(found.because()).isEqualTo(cause == Cause.SHARE ? List.of() : List.of("vital"));
    }

    @ParameterizedTest
    @CsvSource({"MET", "PARTIAL", "NOT_OBSERVED", "NOT_APPLICABLE"})
    void rule6CriticalActionCapsOnlyWhenNotMet(Status status) {
        var actions = new ArrayList<>(actions(99, 0, 0));
        actions.add(new ActionResult("vital", status, 1, true));

        assertThat(of(actions).letter()).contains(Letter.P);
    }

    @Test
    void rule6CriticalCriterionAtZeroGivesU() {
        var found =
                ObjectiveLetter.of(
                        actions(10, 0, 0),
                        List.of(new Rating("c1", 0, true), new Rating("c2", 0, false)),
                        Thresholds.USUAL);

        assertThat(found.letter()).contains(Letter.U);
        assertThat(found.cause()).isEqualTo(Cause.CRITICAL_CRITERION);
        assertThat(found.because()).containsExactly("c1");
    }

    @Test
    void rule6CriticalCriterionAtOneGivesNoU() {
        var ratings = List.of(new Rating("c1", 1, true));
        var found = ObjectiveLetter.of(actions(10, 0, 0), ratings, Thresholds.USUAL);

        assertThat(found.letter()).contains(Letter.M);
    }

    @Test
    void takesOtherThresholds() {
        var strict =
                new Thresholds(BigDecimal.ONE, 4, new BigDecimal("0.8"), 4, new BigDecimal("0.8"));

        assertThat(ObjectiveLetter.of(actions(9, 0, 1), List.of(), strict).letter())
                .contains(Letter.S);
        assertThat(ObjectiveLetter.of(actions(7, 0, 3), List.of(), strict).letter())
                .contains(Letter.U);
    }

    @ParameterizedTest
    @CsvSource({
        "1.1, 3, 0.6, 2, 0.4",
        "0.5, 3, 0.6, 2, 0.4",
        "0.9, 3, 0.3, 2, 0.4",
        "0.9, 3, 0.6, 2, -0.1",
        "0.9, 1, 0.6, 2, 0.4",
    })
    void refusesThresholdsThatDoNotFall(
            BigDecimal p, int levelP, BigDecimal s, int levelS, BigDecimal m) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Thresholds(p, levelP, s, levelS, m));
    }

    @Test
    void takesThresholdsThatAreEqual() {
        var equal = new Thresholds(BigDecimal.ZERO, 0, BigDecimal.ZERO, 0, BigDecimal.ZERO);

        assertThat(ObjectiveLetter.of(actions(0, 0, 1), List.of(), equal).letter())
                .contains(Letter.P);
    }

    private static ObjectiveLetter of(List<ActionResult> actions) {
        return ObjectiveLetter.of(actions, List.of(), Thresholds.USUAL);
    }

    private static List<ActionResult> actions(int met, int partial, int notMet) {
        var actions = new ArrayList<ActionResult>();
        actions.addAll(Collections.nCopies(met, result("x1", Status.MET)));
        actions.addAll(Collections.nCopies(partial, result("x2", Status.PARTIAL)));
        actions.addAll(Collections.nCopies(notMet, result("x3", Status.NOT_MET)));
        return actions;
    }

    private static ActionResult result(String id, Status status) {
        return new ActionResult(id, status, 1, false);
    }
}
