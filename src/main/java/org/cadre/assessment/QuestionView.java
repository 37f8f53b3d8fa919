package org.cadre.assessment;

import org.cadre.assessment.scoring.DrawnQuestion;
import org.cadre.assessment.scoring.Item;
import org.cadre.assessment.scoring.Matching;
import org.cadre.assessment.scoring.MultipleChoice;
import org.cadre.assessment.scoring.Numeric;
import org.cadre.assessment.scoring.Option;
import org.cadre.assessment.scoring.Ordering;
import org.cadre.assessment.scoring.Question;
import org.cadre.assessment.scoring.Response;
import org.cadre.assessment.scoring.ResponseForm;
import org.cadre.assessment.scoring.SingleChoice;
import org.cadre.assessment.scoring.TrueFalse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A question as a page shows it, with what was answered, by the positions that the form carries
 * (see {@link ResponseForm}). Nothing here tells what is right.
 *
 * @param kind {@code single}, {@code multiple}, {@code true-false}, {@code numeric}, {@code
 *     ordering} or {@code matching}
 * @param stem safe HTML, as {@code exhibit}, which is empty without one
 * @param unit of the number that is asked for
 * @param value {@code true} or {@code false}, or the number with its unit; empty without an answer
 * @param parts options, items or left sides in the order of this person; items that were put in
 *     places come in these
 * @param targets right sides of a matching question
 */
public record QuestionView(
        String key,
        String kind,
        String lesson,
        String stem,
        String exhibit,
        String unit,
        String value,
        List<Part> parts,
        List<Target> targets) {

    public QuestionView {
        parts = List.copyOf(parts);
        targets = List.copyOf(targets);
    }

    /**
     * An option, an item or a left side.
     *
     * @param position in the form, from 1
     * @param html safe HTML of one line
     * @param text the same without markup
     * @param chosen whether this option was chosen
     * @param goal the place of an item or the target of a left side, from 1; 0 without an answer
     */
    public record Part(int position, String html, String text, boolean chosen, int goal) {}

    /** A right side. */
    public record Target(int position, String text) {}

    /** As a choice of several. */
    public boolean isMultiple() {
        return kind.equals("multiple");
    }

    static QuestionView of(Question question, DrawnQuestion drawn, Response response) {
        var head = question.head();
        return new QuestionView(
                head.id(),
                question.kind(),
                head.lesson(),
                head.stem(),
                head.exhibit(),
                question instanceof Numeric numeric ? numeric.unit() : "",
                value(response),
                parts(question, drawn, response),
                targets(question, drawn));
    }

    private static String value(Response response) {
        return switch (response) {
            case Response.Truth truth -> String.valueOf(truth.value());
            case Response.Number number ->
                    (number.value().toPlainString() + " " + number.unit()).strip();
            default -> "";
        };
    }

    private static List<Part> parts(Question question, DrawnQuestion drawn, Response response) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < drawn.order().size(); i++) {
            var id = drawn.order().get(i);
            var html = html(question, id);
            var chosen = response instanceof Response.Chosen choice && choice.ids().contains(id);
            parts.add(
                    new Part(i + 1, html, PlainHtml.text(html), chosen, goal(drawn, id, response)));
        }
        if (question instanceof Ordering) {
            parts.sort(Comparator.comparingInt(Part::goal));
        }
        return parts;
    }

    private static int goal(DrawnQuestion drawn, String id, Response response) {
        return switch (response) {
            case Response.Order order -> order.ids().indexOf(id) + 1;
            case Response.Pairs pairs ->
                    drawn.targets().indexOf(pairs.rightByLeft().getOrDefault(id, "")) + 1;
            default -> 0;
        };
    }

    private static List<Target> targets(Question question, DrawnQuestion drawn) {
        var targets = new ArrayList<Target>();
        if (question instanceof Matching matching) {
            for (var id : drawn.targets()) {
                targets.add(new Target(targets.size() + 1, PlainHtml.text(right(matching, id))));
            }
        }
        return targets;
    }

    /** The text of an option, an item or a left side. */
    static String html(Question question, String id) {
        return switch (question) {
            case SingleChoice q -> option(q.options(), id);
            case MultipleChoice q -> option(q.options(), id);
            case Ordering q -> item(q.items(), id);
            case Matching q ->
                    q.pairs().stream()
                            .filter(p -> p.id().equals(id))
                            .findFirst()
                            .orElseThrow()
                            .left();
            case TrueFalse q -> "";
            case Numeric q -> "";
        };
    }

    /** The text of a right side, of a pair or a distractor. */
    static String right(Matching question, String id) {
        return question.pairs().stream()
                .filter(pair -> pair.id().equals(id))
                .findFirst()
                .map(Matching.Pair::right)
                .orElseGet(() -> item(question.distractors(), id));
    }

    private static String option(List<Option> options, String id) {
        return options.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow().text();
    }

    private static String item(List<Item> items, String id) {
        return items.stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow().text();
    }

    /** The same question with what a form holds instead: what was typed stays after a refusal. */
    public QuestionView typed(Map<String, String[]> form) {
        var chosen = List.of(form.getOrDefault(ResponseForm.ANSWER, new String[0]));
        return new QuestionView(
                key,
                kind,
                lesson,
                stem,
                exhibit,
                unit,
                chosen.isEmpty() ? "" : chosen.getFirst(),
                parts.stream()
                        .sorted(Comparator.comparingInt(Part::position))
                        .map(
                                part ->
                                        new Part(
                                                part.position(),
                                                part.html(),
                                                part.text(),
                                                chosen.contains(String.valueOf(part.position())),
                                                goal(form, part.position())))
                        .toList(),
                targets);
    }

    private static int goal(Map<String, String[]> form, int position) {
        for (var name : List.of(ResponseForm.PLACE, ResponseForm.MATCH)) {
            var values = form.getOrDefault(name + position, new String[0]);
            if (values.length == 1 && values[0].matches("[1-9][0-9]{0,2}")) {
                return Integer.parseInt(values[0]);
            }
        }
        return 0;
    }
}
