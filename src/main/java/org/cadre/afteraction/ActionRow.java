package org.cadre.afteraction;

import org.cadre.afteraction.action.ActionState;
import org.cadre.exerciserun.RunId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A corrective action as lists show one.
 *
 * @param finding its number in the report
 * @param statement what the finding says
 * @param daysLate 0 where it is not open or not late
 * @param mine whether the reader owns it
 * @param escalated whether the coordinators were told
 * @param doneAt when its owner last said so
 */
public record ActionRow(
        ActionId id,
        RunId run,
        int finding,
        String statement,
        String title,
        String owner,
        String agency,
        LocalDate due,
        ActionState state,
        String how,
        int daysLate,
        boolean mine,
        boolean escalated,
        Optional<Instant> doneAt,
        Optional<Instant> verifiedAt) {

    public boolean isLate() {
        return daysLate > 0;
    }
}
