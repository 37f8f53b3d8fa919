package org.cadre.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** By when what is due, and when one is reminded. */
class VisitTermTest {

    private final VisitTerm term = term("2026-03-02", "2026-04-06", "2026-04-10");

    private static VisitTerm term(String asked, String starts, String ends) {
        return new VisitTerm(
                LocalDate.parse(asked), LocalDate.parse(starts), LocalDate.parse(ends));
    }

    @ParameterizedTest
    @CsvSource({
        "PLAN, 2026-03-12",
        "CONFIRM, 2026-03-16",
        "BRIEF, 2026-04-05",
        "REPORT, 2026-04-24",
        "CASCADE, 2026-06-09",
        "CHECK, 2026-07-09"
    })
    void eachStepIsDueOnADay(VisitStep step, LocalDate day) {
        assertThat(term.dueOn(step)).isEqualTo(day);
    }

    @Test
    void aPlanIsDueBeforeTheVisitWhereItIsAskedForLate() {
        assertThat(term("2026-04-03", "2026-04-06", "2026-04-10").dueOn(VisitStep.PLAN))
                .isEqualTo("2026-04-06");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-06, 2026-04-10, 5",
        "2026-04-06, 2026-04-17, 10",
        "2026-04-11, 2026-04-12, 0",
        "2026-04-10, 2026-04-13, 2"
    })
    void weekendsAreNoWorkingDays(String starts, String ends, int days) {
        assertThat(term("2026-03-02", starts, ends).workingDays()).isEqualTo(days);
    }

    @Test
    void aConfirmedVisitRemindsOfTheBriefingThenOfTheReport() {
        assertThat(term.firstReminder(VisitState.CONFIRMED)).contains(day("2026-04-02"));
        assertThat(term.toRemind(VisitState.CONFIRMED, day("2026-04-02")))
                .contains(VisitStep.BRIEF);
        assertThat(term.nextReminder(VisitState.CONFIRMED, day("2026-04-02")))
                .contains(day("2026-04-17"));
        assertThat(term.toRemind(VisitState.CONFIRMED, day("2026-04-17")))
                .contains(VisitStep.REPORT);
        assertThat(term.nextReminder(VisitState.CONFIRMED, day("2026-04-17"))).isEmpty();
    }

    @Test
    void nothingIsDueOfAVisitThatWasCheckedOrCalledOff() {
        for (var state :
                new VisitState[] {VisitState.CHECKED, VisitState.CANCELLED, VisitState.DECLINED}) {
            assertThat(state.next(true)).isEmpty();
            assertThat(term.firstReminder(state)).isEmpty();
        }
    }

    @Test
    void theBriefingComesFirstUntilEverybodyHasTickedIt() {
        assertThat(VisitState.CONFIRMED.next(false)).contains(VisitStep.BRIEF);
        assertThat(VisitState.CONFIRMED.next(true)).contains(VisitStep.REPORT);
        assertThat(VisitState.REQUESTED.next(false)).contains(VisitStep.PLAN);
    }

    @Test
    void eachStepIsTakenBySomebody() {
        assertThat(VisitStep.PLAN.by()).isEqualTo(VisitHand.HOST);
        assertThat(VisitStep.CONFIRM.by()).isEqualTo(VisitHand.COORDINATOR);
        assertThat(VisitStep.CASCADE.by()).isEqualTo(VisitHand.VISITOR);
        assertThat(VisitStep.CHECK.by()).isEqualTo(VisitHand.COORDINATOR);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
