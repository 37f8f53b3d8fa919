package org.cadre.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A module that a cohort learns, its place in the order, from 0, and its window. */
@Embeddable
record CohortModule(
        @Column(nullable = false) String moduleCode,
        int position,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn) {

    ModuleWindow window() {
        return new ModuleWindow(opensOn, closesOn);
    }
}
