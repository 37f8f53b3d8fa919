package org.cadre.cohort;

import jakarta.persistence.Embeddable;

/** A module that a cohort learns, and its place in the order, from 0. */
@Embeddable
record CohortModule(String moduleCode, int position) {}
