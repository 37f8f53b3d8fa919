package org.cadre.exerciserun.letter;

import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.ExpectedAction.Status;

/**
 * What became of one expected action of the objective.
 *
 * @param id of the action
 * @param weight 1 or more
 */
public record ActionResult(String id, Status status, int weight, boolean critical) {

    public static ActionResult of(ExpectedAction action, Status status) {
        return new ActionResult(action.id(), status, action.weight(), action.critical());
    }

    boolean isCounted() {
        return switch (status) {
            case MET, PARTIAL, NOT_MET -> true;
            case PENDING, NOT_OBSERVED, NOT_APPLICABLE -> false;
        };
    }

    /** Twice its weight where it was met, once where in part. */
    int halves() {
        return switch (status) {
            case MET -> 2 * weight;
            case PARTIAL -> weight;
            case NOT_MET, PENDING, NOT_OBSERVED, NOT_APPLICABLE -> 0;
        };
    }
}
