package org.cadre.assessment.scoring;

/** What can be chosen, and what choosing it means. */
public record Option(String id, String text, boolean correct, String feedback) {}
