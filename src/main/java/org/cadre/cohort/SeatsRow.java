package org.cadre.cohort;

/** How many seats a cohort has. */
public record SeatsRow(CohortId id, String name, int capacity) {}
