package org.cadre.assessment.scoring;

/** What is said to the answer as a whole. */
public record Feedback(String correct, String wrong) {}
