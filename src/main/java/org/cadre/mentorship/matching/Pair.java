package org.cadre.mentorship.matching;

/** A mentee and a mentor, by their persons. */
public record Pair(String mentee, String mentor) {}
