package org.cadre.ledger;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.CostCategory;
import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A request.
 *
 * @param base what it is worth in the currency of the journal, at the rate of the day
 * @param reason why it was refused, released or posted late; empty where nobody says
 * @param sha256 of what it says now
 * @param promised null where nothing was promised out
 */
public record RequestRow(
        RequestId id,
        ProgrammeId programme,
        int number,
        RequestKind kind,
        LocalDate day,
        AgreementId agreement,
        @Nullable LineId line,
        String country,
        @Nullable CostCategory category,
        Money amount,
        Money base,
        String payee,
        String document,
        String purpose,
        RequestState state,
        String reason,
        @Nullable UUID askedBy,
        @Nullable UUID approvedBy,
        @Nullable UUID endedBy,
        String sha256,
        @Nullable Promised promised) {

    /** Money that was promised out, and what became of it. */
    public record Promised(
            Money original, Money liquidated, Money released, Money open, EncumbranceState state) {}
}
