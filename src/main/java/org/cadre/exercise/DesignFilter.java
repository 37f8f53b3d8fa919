package org.cadre.exercise;

import org.cadre.scenario.ExerciseKind;

import java.util.Optional;

/**
 * What a list of designs is narrowed to.
 *
 * @param text in the code or the title; empty for all
 */
public record DesignFilter(String text, Optional<DesignState> state, Optional<ExerciseKind> kind) {

    public static DesignFilter none() {
        return new DesignFilter("", Optional.empty(), Optional.empty());
    }

    public boolean isEmpty() {
        return equals(none());
    }
}
