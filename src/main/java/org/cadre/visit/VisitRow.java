package org.cadre.visit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A visit in a list.
 *
 * @param hands what the reader is to it
 * @param next empty when all is done
 */
public record VisitRow(
        VisitId id,
        String programme,
        String hostAgency,
        String visitingAgency,
        VisitTerm term,
        int days,
        int visitors,
        VisitState state,
        Set<VisitHand> hands,
        Optional<VisitStep> next) {

    public @Nullable LocalDate due() {
        return next.map(term::dueOn).orElse(null);
    }

    /** Whether what comes next is the reader's. */
    public boolean isMine() {
        return next.filter(step -> hands.contains(step.by())).isPresent();
    }

    public boolean isLate(LocalDate today) {
        var due = due();
        return due != null && due.isBefore(today);
    }
}
