package org.cadre.assessment.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.assessment.AskedQuestion;
import org.cadre.assessment.AssessmentQueries;
import org.cadre.assessment.AttemptId;
import org.cadre.platform.refusal.NotFound;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** All questions of an open attempt: a device that has them shows another without asking again. */
@Named
@RequestScoped
public class QuestionsPage {

    @Inject AssessmentQueries queries;

    private String attempt;
    private @Nullable List<AskedQuestion> questions;

    public List<AskedQuestion> getQuestions() {
        if (questions == null) {
            questions =
                    queries.questions(
                            AttemptId.find(attempt)
                                    .orElseThrow(() -> new NotFound("attempt " + attempt)));
        }
        return questions;
    }

    public String getAttempt() {
        return attempt;
    }

    public void setAttempt(String attempt) {
        this.attempt = attempt;
    }
}
