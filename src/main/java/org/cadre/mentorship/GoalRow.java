package org.cadre.mentorship;

import org.jspecify.annotations.Nullable;

/** A goal as it stands. */
public record GoalRow(GoalId id, GoalPlan plan, GoalState state, @Nullable Integer attainment) {

    public String module() {
        return plan.module();
    }
}
