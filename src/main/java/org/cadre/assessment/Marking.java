package org.cadre.assessment;

import org.cadre.assessment.scoring.Score;
import org.cadre.assessment.scoring.Scoring;

import java.util.ArrayList;
import java.util.List;

/** Marks the answers of an attempt and adds them up. */
final class Marking {

    private Marking() {}

    static Score mark(List<AssessmentRepository.Placed> placed, QuizRules rules) {
        var marked = new ArrayList<Score.Marked>();
        for (var one : placed) {
            var question = one.question();
            var points = Scoring.mark(question, one.place().response()).points();
            one.place().mark(points);
            marked.add(new Score.Marked(question.outcome(), points));
        }
        return Score.of(marked, rules.passMark());
    }
}
