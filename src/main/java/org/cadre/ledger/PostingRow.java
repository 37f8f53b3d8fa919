package org.cadre.ledger;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.CostCategory;
import org.cadre.budget.LineId;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One side of an entry.
 *
 * @param amount above zero debit, below credit
 * @param base what it is worth in the currency of the journal
 */
public record PostingRow(
        AccountRow account,
        Money amount,
        Money base,
        @Nullable AgreementId agreement,
        @Nullable LineId line,
        String country,
        @Nullable CostCategory category) {}
