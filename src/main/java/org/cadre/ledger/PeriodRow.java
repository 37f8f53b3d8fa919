package org.cadre.ledger;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/** A month of a journal, and how many entries it has. */
public record PeriodRow(YearMonth month, PeriodState state, long entries) {

    /**
     * What was done to a month.
     *
     * @param lastNumber of the journal at that moment
     * @param lastHash its hash
     * @param doneBy null for Cadre itself
     */
    public record Step(
            PeriodState state,
            String reason,
            int lastNumber,
            String lastHash,
            @Nullable UUID doneBy,
            Instant doneAt) {}
}
