package org.cadre.afteraction;

import org.cadre.afteraction.action.ActionState;
import org.cadre.afteraction.action.Verifying.Retest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A corrective action with its history.
 *
 * @param exercise title of the run that it comes from
 * @param steps the latest first
 * @param retestRun title of the run that tried again; empty for none
 * @param retestSource where the result of a lab comes from; empty for none
 * @param mine whether the reader owns it
 * @param reviews whether the reader writes the report
 */
public record ActionDetail(
        ActionRow row,
        String exercise,
        ActionPlan plan,
        List<StepItem> steps,
        Optional<Retest> retest,
        String retestRun,
        String retestSource,
        String verifiedBy,
        boolean mine,
        boolean reviews) {

    public ActionDetail {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param by name; empty for Cadre
     */
    public record StepItem(
            ActionState state, String by, Instant at, String words, String evidence) {}

    /** What the reader can make of it now, without verifying. */
    public List<ActionState> next() {
        return row.state().next().stream()
                .filter(next -> next != ActionState.VERIFIED)
                .filter(
                        next ->
                                reviews
                                        || next != ActionState.CANCELLED
                                                && next != ActionState.REOPENED)
                .toList();
    }

    /** Whether the reader may say that it works, as far as who they are. */
    public boolean isToVerify() {
        return reviews && !mine && row.state() == ActionState.DONE;
    }
}
