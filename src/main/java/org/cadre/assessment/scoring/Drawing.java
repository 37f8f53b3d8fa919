package org.cadre.assessment.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/**
 * Draws the questions of one attempt from a bank.
 *
 * <p>Per outcome the blueprint's number of items, alternating in difficulty as far as the bank
 * allows; never two of one pair; items that the person has not seen come first. The same bank,
 * blueprint, seed and seen items give the same draw on every machine: chance comes from {@code
 * L64X128MixRandom} with the seed, asked for by its name, because the default generator of a
 * platform may change, and the bank is put in the order of its ids first.
 */
public final class Drawing {

    private static final String GENERATOR = "L64X128MixRandom";

    private final RandomGenerator random;

    private Drawing(long seed) {
        random = RandomGeneratorFactory.of(GENERATOR).create(seed);
    }

    /**
     * @param seen ids of questions that this person has met before
     * @throws IllegalArgumentException if the bank cannot serve the blueprint
     */
    public static List<DrawnQuestion> draw(
            Collection<? extends Question> bank, Blueprint blueprint, long seed, Set<String> seen) {
        return new Drawing(seed).draw(bank, blueprint, seen);
    }

    /** Puts the parts of a single question in an order, for a check within a lesson. */
    public static DrawnQuestion present(Question question, long seed) {
        return new Drawing(seed).present(question);
    }

    private List<DrawnQuestion> draw(
            Collection<? extends Question> bank, Blueprint blueprint, Set<String> seen) {
        var sorted = bank.stream().sorted(Comparator.comparing(Question::id)).toList();
        var used = new HashSet<String>();
        var chosen = new ArrayList<Question>();
        blueprint
                .draws()
                .forEach(
                        (outcome, count) -> {
                            var candidates =
                                    sorted.stream().filter(q -> q.outcome().equals(outcome));
                            chosen.addAll(choose(candidates, outcome, count, seen, used));
                        });
        return shuffled(chosen).stream().map(this::present).toList();
    }

    private List<Question> choose(
            Stream<? extends Question> candidates,
            String outcome,
            int count,
            Set<String> seen,
            Set<String> used) {
        var pool = shuffled(candidates.toList());
        var chosen = new ArrayList<Question>();
        Map<Integer, Integer> byDifficulty = new HashMap<>();
        while (chosen.size() < count) {
            var next =
                    pool.stream()
                            .filter(question -> !used.contains(question.head().drawKey()))
                            .min(preference(seen, byDifficulty))
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "the bank has too few items for " + outcome));
            used.add(next.head().drawKey());
            byDifficulty.merge(next.head().difficulty(), 1, Integer::sum);
            chosen.add(next);
        }
        return chosen;
    }

    private static Comparator<Question> preference(
            Set<String> seen, Map<Integer, Integer> byDifficulty) {
        return Comparator.comparing((Question question) -> seen.contains(question.id()))
                .thenComparing(q -> byDifficulty.getOrDefault(q.head().difficulty(), 0));
    }

    private DrawnQuestion present(Question question) {
        return switch (question) {
            case SingleChoice single -> presentOptions(question, single.options());
            case MultipleChoice multiple -> presentOptions(question, multiple.options());
            case TrueFalse fixed -> new DrawnQuestion(question.id(), List.of(), List.of());
            case Numeric free -> new DrawnQuestion(question.id(), List.of(), List.of());
            case Ordering ordering ->
                    new DrawnQuestion(question.id(), disordered(ordering.items()), List.of());
            case Matching matching -> presentPairs(matching);
        };
    }

    private DrawnQuestion presentOptions(Question question, List<Option> options) {
        var ids = options.stream().map(Option::id).toList();
        return new DrawnQuestion(question.id(), shuffled(ids), List.of());
    }

    /** Any order but the right one: nobody is to be right without a move. */
    private List<String> disordered(List<Item> items) {
        var right = items.stream().map(Item::id).toList();
        var order = shuffled(right);
        while (order.equals(right)) {
            order = shuffled(right);
        }
        return order;
    }

    private DrawnQuestion presentPairs(Matching matching) {
        var lefts = matching.pairs().stream().map(Matching.Pair::id).toList();
        var rights =
                Stream.concat(lefts.stream(), matching.distractors().stream().map(Item::id))
                        .toList();
        return new DrawnQuestion(matching.id(), shuffled(lefts), shuffled(rights));
    }

    /** Fisher and Yates, from the end to the beginning. */
    private <T> List<T> shuffled(List<? extends T> list) {
        var result = new ArrayList<T>(list);
        for (int i = result.size() - 1; i > 0; i--) {
            var j = random.nextInt(i + 1);
            T held = result.get(i);
            result.set(i, result.get(j));
            result.set(j, held);
        }
        return result;
    }
}
