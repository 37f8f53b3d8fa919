package org.cadre.exerciserun;

import java.util.List;

/** What a run can be planned after, and for whom. */
public record PlanChoices(List<PlayView.Choice> designs, List<PlayView.Choice> cohorts) {

    public boolean isComplete() {
        return !designs.isEmpty() && !cohorts.isEmpty();
    }
}
