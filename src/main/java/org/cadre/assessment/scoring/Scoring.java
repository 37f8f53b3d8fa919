package org.cadre.assessment.scoring;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Marks answers. One question is worth one point.
 *
 * <ul>
 *   <li><b>Single, true or false</b>: all or nothing, because there is nothing between.
 *   <li><b>Multiple</b>: (right chosen − wrong chosen) / right options, never below 0. A wrong
 *       choice costs what a right one brings, so that ticking everything is no strategy; it never
 *       costs points of another question.
 *   <li><b>Numeric</b>: all or nothing within the tolerance, both ends included. Another unit than
 *       the one asked for is wrong; no unit is read as the one asked for. The first known mistake
 *       that the number fits gives its feedback.
 *   <li><b>Ordering</b>: with n items, the number of neighbours (x, y) in the answer of which y
 *       comes directly after x in the right order, divided by n − 1. What follows what is the
 *       skill: a run that is right in itself but begins too late keeps its worth, and an order by
 *       chance brings 1/n on average.
 *   <li><b>Matching</b>: pairs found / pairs. A left side without an answer counts as not found.
 * </ul>
 *
 * <p>A share that does not end is rounded up at the sixth place: three thirds make a whole, and the
 * excess is too small to lift a score over a whole percent.
 */
public final class Scoring {

    private static final int PLACES = 6;

    private Scoring() {}

    /**
     * @throws IllegalArgumentException if the response is not one to this kind of question
     */
    public static Mark mark(Question question, Response response) {
        if (response instanceof Response.Unanswered || isBlank(response)) {
            return new Mark(BigDecimal.ZERO, Mark.State.UNANSWERED, List.of());
        }
        return switch (question) {
            case SingleChoice q -> single(q, as(Response.Chosen.class, response, q));
            case MultipleChoice q -> multiple(q, as(Response.Chosen.class, response, q));
            case TrueFalse q -> trueFalse(q, as(Response.Truth.class, response, q));
            case Numeric q -> numeric(q, as(Response.Number.class, response, q));
            case Ordering q -> ordering(q, as(Response.Order.class, response, q));
            case Matching q -> matching(q, as(Response.Pairs.class, response, q));
        };
    }

    /** A response that earns the whole point. */
    public static Response right(Question question) {
        return switch (question) {
            case SingleChoice q -> new Response.Chosen(correct(q.options()));
            case MultipleChoice q -> new Response.Chosen(correct(q.options()));
            case TrueFalse q -> new Response.Truth(q.correct());
            case Numeric q -> new Response.Number(q.correct(), q.unit());
            case Ordering q -> new Response.Order(q.items().stream().map(Item::id).toList());
            case Matching q ->
                    new Response.Pairs(
                            q.pairs().stream()
                                    .collect(toMap(Matching.Pair::id, Matching.Pair::id)));
        };
    }

    private static Set<String> correct(List<Option> options) {
        return options.stream().filter(Option::correct).map(Option::id).collect(toSet());
    }

    private static <R extends Response> R as(Class<R> kind, Response response, Question question) {
        if (!kind.isInstance(response)) {
            throw new IllegalArgumentException(
                    "%s is no answer to %s, a question of kind %s"
                            .formatted(Response.encode(response), question.id(), question.kind()));
        }
        return kind.cast(response);
    }

    private static boolean isBlank(Response response) {
        return response instanceof Response.Chosen chosen && chosen.ids().isEmpty()
                || response instanceof Response.Pairs pairs && pairs.rightByLeft().isEmpty();
    }

    private static Mark single(SingleChoice question, Response.Chosen response) {
        var chosen = chosen(question.options(), response);
        var right = chosen.size() == 1 && chosen.getFirst().correct();
        return mark(share(right ? 1 : 0, 1), remarks(chosen));
    }

    private static Mark multiple(MultipleChoice question, Response.Chosen response) {
        var chosen = chosen(question.options(), response);
        var right = (int) chosen.stream().filter(Option::correct).count();
        var wrong = chosen.size() - right;
        var all = (int) question.options().stream().filter(Option::correct).count();
        return mark(share(Math.max(0, right - wrong), all), remarks(chosen));
    }

    private static List<Option> chosen(List<Option> options, Response.Chosen response) {
        return options.stream().filter(option -> response.ids().contains(option.id())).toList();
    }

    private static List<Mark.Remark> remarks(List<Option> chosen) {
        return chosen.stream()
                .map(option -> new Mark.Remark(option.id(), option.correct(), option.feedback()))
                .toList();
    }

    private static Mark trueFalse(TrueFalse question, Response.Truth response) {
        var right = response.value() == question.correct();
        var said = response.value() ? question.feedbackTrue() : question.feedbackFalse();
        var remark = new Mark.Remark(String.valueOf(response.value()), right, said);
        return mark(share(right ? 1 : 0, 1), List.of(remark));
    }

    private static Mark numeric(Numeric question, Response.Number response) {
        var right = isRight(question, response);
        var said = right ? question.feedback().correct() : wrongNumber(question, response);
        return mark(share(right ? 1 : 0, 1), List.of(new Mark.Remark("", right, said)));
    }

    static boolean isRight(Numeric question, Response.Number response) {
        return isUnit(question, response.unit())
                && within(response.value(), question.correct(), question.tolerance());
    }

    static boolean isKnownMistake(Numeric question, BigDecimal value) {
        return question.mistakes().stream()
                .anyMatch(mistake -> within(value, mistake.value(), mistake.tolerance()));
    }

    private static boolean isUnit(Numeric question, String unit) {
        return unit.isEmpty() || unit.equalsIgnoreCase(question.unit());
    }

    private static String wrongNumber(Numeric question, Response.Number response) {
        return question.mistakes().stream()
                .filter(mistake -> within(response.value(), mistake.value(), mistake.tolerance()))
                .map(Numeric.Mistake::feedback)
                .findFirst()
                .orElse(question.feedback().wrong());
    }

    private static boolean within(BigDecimal value, BigDecimal goal, BigDecimal tolerance) {
        return value.subtract(goal).abs().compareTo(tolerance) <= 0;
    }

    private static Mark ordering(Ordering question, Response.Order response) {
        var right = question.items().stream().map(Item::id).toList();
        var given = response.ids();
        if (given.size() != right.size() || !Set.copyOf(given).equals(Set.copyOf(right))) {
            throw new IllegalArgumentException("not an order of the items of " + question.id());
        }
        var found =
                (int)
                        IntStream.range(1, given.size())
                                .filter(i -> follows(right, given.get(i - 1), given.get(i)))
                                .count();
        var points = share(found, right.size() - 1);
        var remarks = new ArrayList<Mark.Remark>();
        remarks.add(whole(points, question.feedback()));
        for (int i = 0; i < right.size(); i++) {
            var item = question.items().get(i);
            var inPlace = given.get(i).equals(item.id());
            remarks.add(new Mark.Remark(item.id(), inPlace, item.feedback()));
        }
        return mark(points, remarks);
    }

    private static boolean follows(List<String> right, String first, String second) {
        return right.indexOf(second) == right.indexOf(first) + 1;
    }

    private static Mark matching(Matching question, Response.Pairs response) {
        var given = response.rightByLeft();
        var found =
                (int)
                        question.pairs().stream()
                                .filter(pair -> pair.id().equals(given.get(pair.id())))
                                .count();
        var points = share(found, question.pairs().size());
        var remarks = new ArrayList<Mark.Remark>();
        remarks.add(whole(points, question.feedback()));
        for (var pair : question.pairs()) {
            var right = pair.id().equals(given.get(pair.id()));
            remarks.add(new Mark.Remark(pair.id(), right, pair.feedback()));
        }
        question.distractors().stream()
                .filter(distractor -> given.containsValue(distractor.id()))
                .map(distractor -> new Mark.Remark(distractor.id(), false, distractor.feedback()))
                .forEach(remarks::add);
        return mark(points, remarks);
    }

    private static Mark.Remark whole(BigDecimal points, Feedback feedback) {
        var right = points.compareTo(BigDecimal.ONE) == 0;
        return new Mark.Remark("", right, right ? feedback.correct() : feedback.wrong());
    }

    private static Mark mark(BigDecimal points, List<Mark.Remark> remarks) {
        var state =
                points.signum() == 0
                        ? Mark.State.WRONG
                        : points.compareTo(BigDecimal.ONE) == 0
                                ? Mark.State.CORRECT
                                : Mark.State.PARTLY;
        return new Mark(points, state, remarks);
    }

    private static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.CEILING);
    }
}
