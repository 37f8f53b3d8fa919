package org.cadre.ledger;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An exchange rate.
 *
 * @param enteredBy null for Cadre itself
 */
public record RateRow(
        RateId id,
        LocalDate day,
        String currency,
        BigDecimal rate,
        String source,
        boolean approved,
        @Nullable UUID enteredBy) {}
