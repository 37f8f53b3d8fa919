package org.cadre.budget;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What a transfer moves.
 *
 * @param agreement under which it is moved
 */
public record MovedMoney(
        ProgrammeId programme,
        UUID agreement,
        LineId from,
        LineId to,
        Money amount,
        String reason,
        @Nullable UUID askedBy,
        @Nullable UUID decidedBy) {}
