package org.cadre.selection;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.nomination.NominationId;
import org.cadre.nomination.NominationState;
import org.cadre.nomination.Nominees;
import org.cadre.people.AgencyId;
import org.cadre.people.PersonId;
import org.cadre.selection.panel.FairSelection;
import org.cadre.selection.panel.Outcome;
import org.cadre.selection.panel.PanelList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Forty nominees, rural and urban ones in turn, for twelve seats. */
class MeasureSearchTest {

    private static final Rule SIX_WOMEN = Rule.declared(Trait.GENDER, "WOMAN", 6);
    private static final int PEOPLE = 40;
    private static final int LEAST = 10;

    private static String number(int at) {
        return "N-%04d".formatted(at);
    }

    private static Computing.Task task(List<Rule> seen, IntPredicate isWoman, Rule... declared) {
        var nominees =
                IntStream.rangeClosed(1, PEOPLE)
                        .mapToObj(
                                at ->
                                        new Nominees.Nominee(
                                                new NominationId(new UUID(1, at)),
                                                new PersonId(new UUID(2, at)),
                                                new AgencyId(new UUID(3, 1)),
                                                at,
                                                NominationState.CLEARED,
                                                Map.of(
                                                        "country", "BM",
                                                        "agency", "POLICE",
                                                        "function", "INVESTIGATOR",
                                                        "level", "MID",
                                                        "station", at % 2 == 1 ? "RURAL" : "URBAN",
                                                        "band", "PASS")))
                        .toList();
        var answers = new HashMap<String, Map<String, String>>();
        for (int at = 1; at <= PEOPLE; at++) {
            answers.put(
                    number(at),
                    Map.of("gender", isWoman.test(at) ? "WOMAN" : other(at), "age", "DECLINED"));
        }
        return new Computing.Task(
                new UUID(4, 1),
                new SelectionId(new UUID(5, 1)),
                nominees,
                seen,
                List.of(declared),
                answers,
                12);
    }

    private static String other(int at) {
        return List.of("MAN", "SELF_DESCRIBED", "DECLINED", "NOT_ASKED", "NOT_ANSWERED")
                .get(at % 5);
    }

    private static PanelList without(Computing.Task task) {
        var quotas = task.rules().stream().map(Rule::quota).toList();
        return ((Outcome.Feasible) FairSelection.of(task.pool(), quotas, 12)).panels();
    }

    private static SealedBox box(Computing.Task task) {
        return MeasureSearch.of(task, without(task), LEAST);
    }

    @Test
    void takesPartWhereEnoughHaveAnsweredAndEveryPanelKeepsIt() {
        var task = task(List.of(), at -> at <= 10, SIX_WOMEN);

        var box = box(task);

        assertThat(box.takePart()).isTrue();
        assertThat(box.panels().list().panels())
                .hasSize(1000)
                .allMatch(
                        panel ->
                                panel.stream().filter(each -> each.compareTo("N-0011") < 0).count()
                                        >= 6);
        assertThat(box.statement()).contains("every panel keeps every rule", box.panels().root());
        assertThat(SealedBox.read(box.text())).isEqualTo(box);
    }

    @ParameterizedTest
    @CsvSource({"9, too few", "31, too few others", "0, nobody"})
    void isLeftOutWhereTooFewHaveAnsweredOrTooFewHaveNot(int women, String why) {
        var task = task(List.of(), at -> at <= women, SIX_WOMEN);

        var box = box(task);

        assertThat(box.takePart()).as(why).isFalse();
        assertThat(box.panels().list()).isEqualTo(without(task));
    }

    @Test
    void isLeftOutWhereItCannotBeKeptTogetherWithTheOthers() {
        var rural = new Rule(Trait.STATION, "RURAL", 8, 12, true);

        assertThat(box(task(List.of(rural), at -> at % 2 == 0, SIX_WOMEN)).takePart()).isFalse();
        assertThat(box(task(List.of(rural), at -> at % 2 == 1, SIX_WOMEN)).takePart()).isTrue();
    }

    @Test
    void isLeftOutWhereItAsksForMoreThanHalfOfTheSeats() {
        var seven = Rule.declared(Trait.GENDER, "WOMAN", 7);

        assertThat(box(task(List.of(), at -> at <= 20, seven)).takePart()).isFalse();
    }

    /** Two rural seats that both go to women would leave rural men no chance at all. */
    @Test
    void isLeftOutWhereSomebodyWouldHaveLessThanHalfTheChance() {
        var rural = new Rule(Trait.STATION, "RURAL", 2, 2, true);
        var two = Rule.declared(Trait.GENDER, "WOMAN", 2);

        assertThat(box(task(List.of(rural), at -> at % 2 == 1 && at <= 20, two)).takePart())
                .isFalse();
    }

    @Test
    void leavesEverybodyHalfOfTheChanceWithoutItAndSaysSoWithoutAnAnswer() {
        var task = task(List.of(), at -> at <= 10, SIX_WOMEN);
        var seats = box(task).panels().list().seats();
        int floor = MeasureSearch.floor(without(task));

        assertThat(floor).isEqualTo(150);
        assertThat(seats.values()).allMatch(count -> count >= floor);
    }

    @Test
    void takesAnAnswerThatIsMissingLikeAnyOther() {
        var task = task(List.of(), at -> at <= 10, SIX_WOMEN);
        var silent = new HashMap<>(task.answers());
        silent.replaceAll((number, said) -> "WOMAN".equals(said.get("gender")) ? said : Map.of());
        var other =
                new Computing.Task(
                        task.claim(),
                        task.selection(),
                        task.nominees(),
                        task.rules(),
                        task.declared(),
                        silent,
                        task.seats());

        assertThat(box(other).panels().list()).isEqualTo(box(task).panels().list());
    }

    @Test
    void hasATextOfOneLengthWhateverCameOfIt() {
        var kept = box(task(List.of(), at -> at <= 10, SIX_WOMEN)).text();
        var leftOut = box(task(List.of(), at -> at <= 9, SIX_WOMEN)).text();

        assertThat(leftOut).hasSameSizeAs(kept);
    }
}
