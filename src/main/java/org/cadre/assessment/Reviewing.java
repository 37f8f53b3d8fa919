package org.cadre.assessment;

import static java.util.stream.Collectors.toList;

import org.cadre.assessment.scoring.Item;
import org.cadre.assessment.scoring.Mark;
import org.cadre.assessment.scoring.Matching;
import org.cadre.assessment.scoring.MultipleChoice;
import org.cadre.assessment.scoring.Numeric;
import org.cadre.assessment.scoring.Option;
import org.cadre.assessment.scoring.Ordering;
import org.cadre.assessment.scoring.Question;
import org.cadre.assessment.scoring.Response;
import org.cadre.assessment.scoring.Scoring;
import org.cadre.assessment.scoring.SingleChoice;
import org.cadre.assessment.scoring.TrueFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Says of an answer what it was, what would have been better, and why. */
final class Reviewing {

    private static final int BRIEF = 100;

    private Reviewing() {}

    static QuizReview.Reviewed review(int position, Question question, Response response) {
        var mark = Scoring.mark(question, response);
        var right = mark.state() == Mark.State.CORRECT;
        return new QuizReview.Reviewed(
                position,
                PlainHtml.brief(question.head().stem(), BRIEF),
                question.kind(),
                question.head().stem(),
                question.head().exhibit(),
                mark.state(),
                given(question, response),
                right ? List.of() : better(question),
                remarks(question, mark),
                question.head().lesson());
    }

    static List<String> given(Question question, Response response) {
        return switch (response) {
            case Response.Unanswered none -> List.of();
            case Response.Chosen chosen ->
                    chosen.ids().stream().map(id -> QuestionView.html(question, id)).toList();
            case Response.Truth truth -> List.of(String.valueOf(truth.value()));
            case Response.Number number ->
                    List.of(escape((number.value().toPlainString() + " " + number.unit()).strip()));
            case Response.Order order ->
                    order.ids().stream().map(id -> QuestionView.html(question, id)).toList();
            case Response.Pairs pairs -> pairs((Matching) question, pairs);
        };
    }

    private static List<String> pairs(Matching question, Response.Pairs given) {
        var lines = new ArrayList<String>();
        for (var pair : question.pairs()) {
            var right = given.rightByLeft().get(pair.id());
            if (right != null) {
                lines.add(pair.left() + " — " + QuestionView.right(question, right));
            }
        }
        return lines;
    }

    static List<String> better(Question question) {
        return switch (question) {
            case SingleChoice q -> right(q.options());
            case MultipleChoice q -> right(q.options());
            case TrueFalse q -> List.of(String.valueOf(q.correct()));
            case Numeric q ->
                    List.of(escape((q.correct().toPlainString() + " " + q.unit()).strip()));
            case Ordering q -> q.items().stream().map(Item::text).toList();
            case Matching q ->
                    q.pairs().stream().map(pair -> pair.left() + " — " + pair.right()).toList();
        };
    }

    private static List<String> right(List<Option> options) {
        return options.stream().filter(Option::correct).map(Option::text).toList();
    }

    /** What the answer earns to hear; without an answer, why the right one is right. */
    private static List<String> remarks(Question question, Mark mark) {
        var said = mark.remarks().stream().map(Mark.Remark::html);
        var missed =
                mark.state() == Mark.State.CORRECT
                        ? Stream.<String>empty()
                        : switch (question) {
                            case SingleChoice q -> why(q.options(), mark);
                            case MultipleChoice q -> why(q.options(), mark);
                            case TrueFalse q ->
                                    mark.remarks().isEmpty()
                                            ? Stream.of(
                                                    q.correct()
                                                            ? q.feedbackTrue()
                                                            : q.feedbackFalse())
                                            : Stream.<String>empty();
                            case Numeric q ->
                                    mark.remarks().isEmpty()
                                            ? Stream.of(q.feedback().correct())
                                            : Stream.<String>empty();
                            case Ordering q ->
                                    mark.remarks().isEmpty()
                                            ? Stream.of(q.feedback().correct())
                                            : Stream.<String>empty();
                            case Matching q ->
                                    mark.remarks().isEmpty()
                                            ? Stream.of(q.feedback().correct())
                                            : Stream.<String>empty();
                        };
        return Stream.concat(said, missed)
                .filter(Objects::nonNull)
                .filter(html -> !html.isBlank())
                .distinct()
                .collect(toList());
    }

    private static Stream<String> why(List<Option> options, Mark mark) {
        return options.stream()
                .filter(Option::correct)
                .filter(
                        option ->
                                mark.remarks().stream()
                                        .noneMatch(r -> r.partId().equals(option.id())))
                .map(Option::feedback);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
