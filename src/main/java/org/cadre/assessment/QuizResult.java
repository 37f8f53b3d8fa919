package org.cadre.assessment;

/** The result of an attempt. */
public record QuizResult(AttemptId attempt, boolean passed, int percent) {}
