package org.cadre.afteraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.afteraction.DeskRun.State;
import org.cadre.afteraction.FirstThing.Nothing;
import org.cadre.afteraction.FirstThing.OfAction;
import org.cadre.afteraction.FirstThing.OfRun;
import org.cadre.afteraction.action.ActionState;
import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunOutlook;
import org.cadre.exerciserun.RunState;
import org.cadre.exerciserun.StaffDuty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class FirstThingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static DeskRun run(State state, Duration until, StaffDuty... duties) {
        return new DeskRun(
                new RunOutlook(
                        new RunId(UUID.randomUUID()),
                        "Operation Demo Lantern",
                        RunState.PLANNED,
                        NOW.plus(until),
                        Set.of(duties),
                        false,
                        true,
                        12,
                        0,
                        3,
                        List.of()),
                state);
    }

    private static ActionRow action(boolean mine, LocalDate due, int daysLate) {
        return new ActionRow(
                new ActionId(UUID.randomUUID()),
                new RunId(UUID.randomUUID()),
                1,
                "The team wrote what it did, not why.",
                "Add the reason to the form",
                "Farid Demo",
                "",
                due,
                mine ? ActionState.IN_PROGRESS : ActionState.DONE,
                "A mentor checks five forms.",
                daysLate,
                mine,
                false,
                Optional.of(NOW),
                Optional.empty());
    }

    @Test
    void putsWhatRunsBeforeWhatIsNotReadyWhatIsLateWhatIsToVerifyAndReports() {
        var running = run(State.RUNNING, Duration.ZERO, StaffDuty.DIRECTOR);
        var soon = run(State.NOT_READY, Duration.ofHours(20));
        var late = action(true, TODAY.minusDays(2), 2);
        var done = action(false, TODAY, 0);
        var toSign = run(State.TO_SIGN, Duration.ofDays(-9));
        var runs = new ArrayList<>(List.of(toSign, soon, running));

        assertThat(FirstThing.of(runs, List.of(late), List.of(done), NOW))
                .isEqualTo(new OfRun(running));
        runs.remove(running);
        assertThat(FirstThing.of(runs, List.of(late), List.of(done), NOW))
                .isEqualTo(new OfRun(soon));
        runs.remove(soon);
        assertThat(FirstThing.of(runs, List.of(late), List.of(done), NOW))
                .isEqualTo(new OfAction(late));
        assertThat(FirstThing.of(runs, List.of(), List.of(done), NOW))
                .isEqualTo(new OfAction(done));
        assertThat(FirstThing.of(runs, List.of(), List.of(), NOW)).isEqualTo(new OfRun(toSign));
    }

    @ParameterizedTest
    @CsvSource({
        "RUNNING, 0, DIRECTOR, true",
        "RUNNING, 0, , false",
        "NOT_READY, 24, , true",
        "NOT_READY, -24, , true",
        "NOT_READY, 25, DIRECTOR, false",
        "NOT_READY, -25, DIRECTOR, false",
        "READY, 2, DIRECTOR, false",
        "TO_WRITE, -2, DIRECTOR, true",
        "TO_WRITE, -2, LEAD_EVALUATOR, true",
        "TO_WRITE, -2, OBSERVER, false",
        "TO_WRITE, -2, , false",
        "TO_SIGN, -2, , true",
        "SIGNED, -2, DIRECTOR, false"
    })
    void asksForARunOnlyWhereItFallsToThePerson(
            State state, int hours, StaffDuty duty, boolean first) {
        var time = Duration.ofHours(hours);
        var row = duty == null ? run(state, time) : run(state, time, duty);

        assertThat(FirstThing.of(List.of(row), List.of(), List.of(), NOW))
                .isEqualTo(first ? new OfRun(row) : new Nothing());
    }

    @Test
    void leavesInPeaceWhoHasAnActionThatIsNotLate() {
        assertThat(FirstThing.of(List.of(), List.of(action(true, TODAY, 0)), List.of(), NOW))
                .isEqualTo(new Nothing());
    }

    @Test
    void putsOwnExercisesAndDaysOfOwnActionsOnTheDaysOfThePersonsZone() {
        var own = run(State.READY, Duration.ofHours(39), StaffDuty.EVALUATOR);
        var earlier = run(State.READY, Duration.ofHours(38), StaffDuty.OBSERVER);
        var others = run(State.READY, Duration.ofHours(39));
        var over = run(State.TO_WRITE, Duration.ofHours(39), StaffDuty.DIRECTOR);
        var due = action(true, TODAY.plusDays(6), 0);
        var later = action(true, TODAY.plusDays(7), 0);

        var week =
                DeskDay.week(
                        TODAY,
                        ZoneId.of("Europe/Berlin"),
                        List.of(own, earlier, others, over),
                        List.of(due, later));

        assertThat(week).hasSize(7);
        assertThat(week.get(2).runs()).containsExactly(earlier, own);
        assertThat(week.get(6).due()).containsExactly(due);
        assertThat(week).filteredOn(day -> !day.isFree()).hasSize(2);
    }
}
