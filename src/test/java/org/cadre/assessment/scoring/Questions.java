package org.cadre.assessment.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Questions for tests, in words. */
public final class Questions {

    private Questions() {}

    public static QuestionHead head(String id, String outcome, int difficulty, String pair) {
        return new QuestionHead(id, outcome, "apply", difficulty, pair, "seals", "<p>Stem</p>", "");
    }

    public static QuestionHead head(String id) {
        return head(id, "lo1", 1, "");
    }

    /** Options a, b, c … of which the named ones are right. */
    public static List<Option> options(int count, String... right) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.valueOf((char) ('a' + i)))
                .map(id -> option(id, Arrays.asList(right).contains(id)))
                .toList();
    }

    private static Option option(String id, boolean right) {
        return new Option(id, "Option " + id, right, "About " + id);
    }

    public static SingleChoice single(int count, String right) {
        return new SingleChoice(head("single"), options(count, right));
    }

    public static MultipleChoice multiple(int count, String... right) {
        return new MultipleChoice(head("multiple"), options(count, right));
    }

    public static TrueFalse trueFalse(boolean correct) {
        return new TrueFalse(head("truth"), correct, "About true", "About false");
    }

    public static Numeric numeric(String correct, String tolerance, String unit) {
        var mistake =
                new Numeric.Mistake(
                        new BigDecimal("500"), new BigDecimal("10"), "Near five hundred");
        return new Numeric(
                head("number"),
                new BigDecimal(correct),
                new BigDecimal(tolerance),
                unit,
                List.of(mistake),
                new Feedback("Right", "Wrong"));
    }

    public static Ordering ordering(String... ids) {
        return new Ordering(head("order"), items(ids), new Feedback("Right", "Wrong"));
    }

    /** Left sides with these ids, and one distractor x. */
    public static Matching matching(String... ids) {
        return new Matching(
                head("match"),
                Arrays.stream(ids)
                        .map(id -> new Matching.Pair(id, "L" + id, "R" + id, id))
                        .toList(),
                items("x"),
                new Feedback("Right", "Wrong"));
    }

    private static List<Item> items(String... ids) {
        return Arrays.stream(ids).map(id -> new Item(id, "Item " + id, "About " + id)).toList();
    }

    public static SingleChoice item(String id, String outcome, int difficulty, String pair) {
        return new SingleChoice(head(id, outcome, difficulty, pair), options(4, "a"));
    }
}
