package org.cadre.assessment;

import org.cadre.text.Language;

import java.time.Instant;
import java.util.Optional;

/**
 * A question of an attempt as it lies before the person.
 *
 * @param position from 1
 * @param of how many questions the attempt has
 * @param language in which it is written
 * @param answeredAt when its answer was kept; empty without one
 */
public record AskedQuestion(
        int position,
        int of,
        Language language,
        boolean flagged,
        Optional<Instant> answeredAt,
        QuestionView question) {

    static AskedQuestion of(Attempt attempt, AssessmentRepository.Placed placed) {
        var place = placed.place();
        var question = placed.question();
        return new AskedQuestion(
                place.position(),
                attempt.questions(),
                attempt.language(),
                place.flagged(),
                place.answeredAt().filter(at -> place.isAnswered()),
                QuestionView.of(question, place.drawn(question.id()), place.response()));
    }
}
