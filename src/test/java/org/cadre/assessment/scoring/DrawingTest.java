package org.cadre.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

class DrawingTest {

    private static final int SEEDS = 1_000;
    private static final List<Question> BANK = bank();
    private static final Map<String, Question> BY_ID =
            BANK.stream().collect(Collectors.toMap(Question::id, Function.identity()));
    private static final Blueprint TWENTY =
            Blueprint.balanced(List.of("lo1", "lo2", "lo3", "lo4", "lo5"), 20);

    /** Five outcomes with eight items each: two difficulties, and two pairs across them. */
    private static List<Question> bank() {
        var bank = new ArrayList<Question>();
        for (int outcome = 1; outcome <= 5; outcome++) {
            for (int i = 0; i < 8; i++) {
                var pair = i < 4 ? "twin-%d-%d".formatted(outcome, i / 2) : "";
                bank.add(
                        Questions.item(
                                "q%d-%d".formatted(outcome, i), "lo" + outcome, i % 2 + 1, pair));
            }
        }
        return bank;
    }

    @Test
    void spreadsABlueprintEvenlyAndGivesTheRestToTheFirst() {
        assertThat(Blueprint.balanced(List.of("a", "b", "c"), 10).draws())
                .containsExactly(Map.entry("a", 4), Map.entry("b", 3), Map.entry("c", 3));
        assertThat(Blueprint.balanced(List.of("a", "b", "c"), 2).draws())
                .containsExactly(Map.entry("a", 1), Map.entry("b", 1), Map.entry("c", 0));
        assertThat(TWENTY.size()).isEqualTo(20);
    }

    @Test
    void drawsEachOutcomeAsOftenAsTheBlueprintSays() {
        forEachSeed(
                drawn -> {
                    var counts = new HashMap<String, Integer>();
                    drawn.forEach(q -> counts.merge(q.outcome(), 1, Integer::sum));
                    assertThat(counts).isEqualTo(TWENTY.draws());
                });
    }

    @Test
    void neverDrawsTwoOfOnePair() {
        forEachSeed(
                drawn ->
                        assertThat(drawn.stream().map(q -> q.head().drawKey()))
                                .doesNotHaveDuplicates());
    }

    @Test
    void balancesDifficultyWithinEachOutcome() {
        forEachSeed(
                drawn ->
                        TWENTY.draws()
                                .keySet()
                                .forEach(
                                        outcome ->
                                                assertThat(
                                                                drawn.stream()
                                                                        .filter(
                                                                                q ->
                                                                                        q.outcome()
                                                                                                .equals(
                                                                                                        outcome))
                                                                        .filter(
                                                                                q ->
                                                                                        q.head()
                                                                                                        .difficulty()
                                                                                                == 1)
                                                                        .count())
                                                        .isEqualTo(2)));
    }

    @Test
    void givesTheSameDrawForTheSameSeedWhateverTheOrderOfTheBank() {
        var shuffled = new ArrayList<>(BANK);
        Collections.shuffle(shuffled, new Random(1));

        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(Drawing.draw(shuffled, TWENTY, seed, Set.of()))
                    .isEqualTo(Drawing.draw(BANK, TWENTY, seed, Set.of()));
        }
    }

    @Test
    void keepsTheDrawOfASeedForEver() {
        var drawn = Drawing.draw(BANK, Blueprint.balanced(List.of("lo1"), 3), 42, Set.of());

        assertThat(drawn)
                .extracting(q -> q.questionId() + q.order())
                .containsExactly("q1-3[c, d, b, a]", "q1-1[d, c, a, b]", "q1-4[d, c, b, a]");
    }

    @Test
    void drawsDifferentlyForDifferentSeeds() {
        var draws =
                LongStream.range(0, SEEDS)
                        .mapToObj(seed -> Drawing.draw(BANK, TWENTY, seed, Set.of()))
                        .collect(Collectors.toSet());

        assertThat(draws).hasSize(SEEDS);
    }

    @Test
    void drawsEachItemAboutAsOftenAsItsTwins() {
        var counts = new HashMap<String, Integer>();
        forEachSeed(drawn -> drawn.forEach(q -> counts.merge(q.id(), 1, Integer::sum)));

        assertThat(counts.keySet()).isEqualTo(BY_ID.keySet());
        counts.forEach((id, count) -> assertThat(count).as(id).isCloseTo(500, within(160)));
    }

    @Test
    void avoidsWhatWasSeenWhileOthersRemain() {
        var plain = new ArrayList<Question>();
        for (int i = 0; i < 10; i++) {
            plain.add(Questions.item("q" + i, "lo1", i % 2 + 1, ""));
        }
        var five = Blueprint.balanced(List.of("lo1"), 5);

        for (long seed = 0; seed < SEEDS; seed++) {
            var first = ids(Drawing.draw(plain, five, seed, Set.of()));
            var second = ids(Drawing.draw(plain, five, seed + 1, first));
            var both = new HashSet<>(first);
            both.addAll(second);
            assertThat(both).hasSize(10);
            assertThat(Drawing.draw(plain, five, seed, both)).hasSize(5);
        }
    }

    @Test
    void shufflesOptionsWithoutLosingOne() {
        var firsts = new HashMap<String, Integer>();
        for (long seed = 0; seed < SEEDS; seed++) {
            for (var question : Drawing.draw(BANK, TWENTY, seed, Set.of())) {
                assertThat(question.order()).containsExactlyInAnyOrder("a", "b", "c", "d");
                firsts.merge(question.order().getFirst(), 1, Integer::sum);
            }
        }
        firsts.values().forEach(count -> assertThat(count).isCloseTo(SEEDS * 20 / 4, within(300)));
    }

    @Test
    void neverShowsAnOrderThatIsRightAlready() {
        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(Drawing.present(Questions.ordering("a", "b"), seed).order())
                    .containsExactly("b", "a");
            assertThat(Drawing.present(Questions.ordering("a", "b", "c"), seed).order())
                    .isNotEqualTo(List.of("a", "b", "c"));
        }
    }

    @Test
    void offersDistractorsAmongTheTargets() {
        var drawn = Drawing.present(Questions.matching("a", "b"), 1);

        assertThat(drawn.order()).containsExactlyInAnyOrder("a", "b");
        assertThat(drawn.targets()).containsExactlyInAnyOrder("a", "b", "x");
    }

    @Test
    void shufflesNothingWhereThereIsNothingToShuffle() {
        assertThat(Drawing.present(Questions.trueFalse(true), 1).order()).isEmpty();
        assertThat(Drawing.present(Questions.numeric("1", "0", ""), 1).order()).isEmpty();
    }

    @Test
    void refusesABlueprintThatTheBankCannotServe() {
        var seven = Blueprint.balanced(List.of("lo1"), 7);

        assertThatThrownBy(() -> Drawing.draw(BANK, seven, 1, Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lo1");
    }

    private static Set<String> ids(List<DrawnQuestion> drawn) {
        return drawn.stream().map(DrawnQuestion::questionId).collect(Collectors.toSet());
    }

    private static void forEachSeed(Consumer<List<Question>> property) {
        for (long seed = 0; seed < SEEDS; seed++) {
            var drawn = Drawing.draw(BANK, TWENTY, seed, Set.of());
            property.accept(drawn.stream().map(q -> BY_ID.get(q.questionId())).toList());
        }
    }
}
