package org.cadre.scenario;

/** What sort of exercise a design is for, after HSEEP. */
public enum ExerciseKind {
    SEMINAR,
    WORKSHOP,
    TABLETOP,
    GAME,
    DRILL,
    FUNCTIONAL,
    FULL_SCALE
}
