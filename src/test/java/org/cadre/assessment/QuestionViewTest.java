package org.cadre.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.assessment.scoring.DrawnQuestion;
import org.cadre.assessment.scoring.Questions;
import org.cadre.assessment.scoring.Response;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class QuestionViewTest {

    @Test
    void showsPairsOfWhichOnlySomeAreMatched() {
        var question = Questions.matching("a", "b");
        var drawn = new DrawnQuestion("match", List.of("b", "a"), List.of("a", "x", "b"));

        var view = QuestionView.of(question, drawn, new Response.Pairs(Map.of("a", "x")));

        assertThat(view.parts()).extracting(QuestionView.Part::goal).containsExactly(0, 2);
    }
}
