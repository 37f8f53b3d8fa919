package org.cadre.assessment;

/** Where a person stands in the quizzes of one module version. */
public record ModuleStanding(QuizStanding preTest, QuizStanding finalQuiz) {

    public QuizStanding of(QuizKind kind) {
        return kind == QuizKind.PRE_TEST ? preTest : finalQuiz;
    }
}
