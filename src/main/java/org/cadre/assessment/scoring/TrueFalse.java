package org.cadre.assessment.scoring;

/** The stem is true or false; each choice has its feedback. */
public record TrueFalse(
        QuestionHead head, boolean correct, String feedbackTrue, String feedbackFalse)
        implements Question {

    @Override
    public String kind() {
        return "true-false";
    }
}
