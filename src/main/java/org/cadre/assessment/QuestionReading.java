package org.cadre.assessment;

import org.cadre.assessment.scoring.Feedback;
import org.cadre.assessment.scoring.Item;
import org.cadre.assessment.scoring.Matching;
import org.cadre.assessment.scoring.MultipleChoice;
import org.cadre.assessment.scoring.Numeric;
import org.cadre.assessment.scoring.Option;
import org.cadre.assessment.scoring.Ordering;
import org.cadre.assessment.scoring.Question;
import org.cadre.assessment.scoring.QuestionHead;
import org.cadre.assessment.scoring.SingleChoice;
import org.cadre.assessment.scoring.TrueFalse;
import org.cadre.content.QuestionSource;

import java.util.List;

/** Makes markable questions of what a content pack holds. */
public final class QuestionReading {

    private QuestionReading() {}

    public static Question read(QuestionSource source) {
        var head =
                new QuestionHead(
                        source.id(),
                        source.outcome(),
                        source.bloom(),
                        source.difficulty(),
                        source.pair(),
                        source.lesson(),
                        source.stem(),
                        source.exhibit());
        return switch (source.answer()) {
            case QuestionSource.Choice choice ->
                    choice.multiple()
                            ? new MultipleChoice(head, options(choice))
                            : new SingleChoice(head, options(choice));
            case QuestionSource.Truth truth ->
                    new TrueFalse(
                            head, truth.correct(), truth.feedbackTrue(), truth.feedbackFalse());
            case QuestionSource.Numeric number ->
                    new Numeric(
                            head,
                            number.correct(),
                            number.tolerance(),
                            number.unit(),
                            number.mistakes().stream().map(QuestionReading::mistake).toList(),
                            feedback(number.feedback()));
            case QuestionSource.Ordering ordering ->
                    new Ordering(head, items(ordering.items()), feedback(ordering.feedback()));
            case QuestionSource.Matching matching ->
                    new Matching(
                            head,
                            matching.pairs().stream().map(QuestionReading::pair).toList(),
                            items(matching.distractors()),
                            feedback(matching.feedback()));
        };
    }

    private static List<Option> options(QuestionSource.Choice choice) {
        return choice.options().stream()
                .map(
                        option ->
                                new Option(
                                        option.id(),
                                        option.text(),
                                        option.correct(),
                                        option.feedback()))
                .toList();
    }

    private static Numeric.Mistake mistake(QuestionSource.Mistake mistake) {
        return new Numeric.Mistake(mistake.value(), mistake.tolerance(), mistake.feedback());
    }

    private static Matching.Pair pair(QuestionSource.Pair pair) {
        return new Matching.Pair(pair.id(), pair.left(), pair.right(), pair.feedback());
    }

    private static List<Item> items(List<QuestionSource.Item> items) {
        return items.stream()
                .map(item -> new Item(item.id(), item.text(), item.feedback()))
                .toList();
    }

    private static Feedback feedback(QuestionSource.Feedback feedback) {
        return new Feedback(feedback.correct(), feedback.wrong());
    }
}
