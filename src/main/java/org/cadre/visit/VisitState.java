package org.cadre.visit;

import java.util.List;
import java.util.Optional;

/** How far a visit is. */
public enum VisitState {
    /** The host is asked for a plan. */
    REQUESTED(VisitStep.PLAN),
    /** There is a plan; who coordinates is asked. */
    PLANNED(VisitStep.CONFIRM),
    CONFIRMED(VisitStep.BRIEF, VisitStep.REPORT),
    REPORTED(VisitStep.CASCADE),
    CASCADED(VisitStep.CHECK),
    /** Somebody looked whether a practice has changed. */
    CHECKED,
    /** The host or who coordinates said no. */
    DECLINED,
    CANCELLED;

    private final List<VisitStep> steps;

    VisitState(VisitStep... steps) {
        this.steps = List.of(steps);
    }

    /** What has to be done now, in order. */
    List<VisitStep> steps() {
        return steps;
    }

    /**
     * What comes next; empty when all is done.
     *
     * @param briefed whether every visitor has ticked the briefing
     */
    public Optional<VisitStep> next(boolean briefed) {
        return steps.stream().filter(step -> step != VisitStep.BRIEF || !briefed).findFirst();
    }

    /** Whether it may still be called off. */
    public boolean isAhead() {
        return this == REQUESTED || this == PLANNED || this == CONFIRMED;
    }
}
