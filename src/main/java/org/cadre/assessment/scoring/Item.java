package org.cadre.assessment.scoring;

/** A thing to put in its place; the feedback says why it belongs there, or nowhere. */
public record Item(String id, String text, String feedback) {}
