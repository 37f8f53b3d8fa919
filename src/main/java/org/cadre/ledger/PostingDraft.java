package org.cadre.ledger;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.CostCategory;
import org.cadre.budget.LineId;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One side of an entry that is to be made: above zero is debit, below is credit.
 *
 * @param base what it is worth in the currency of the journal
 * @param rate by which; null where the amount is in that currency already, or nobody exchanged it
 */
record PostingDraft(
        Account account, Money amount, Money base, @Nullable RateId rate, Dimensions dimensions) {

    /** What a posting is counted under. */
    record Dimensions(
            @Nullable AgreementId agreement,
            @Nullable LineId line,
            @Nullable String country,
            @Nullable CostCategory category) {

        static final Dimensions NONE = new Dimensions(null, null, null, null);

        static Dimensions of(Fund fund) {
            return new Dimensions(fund.agreement(), fund.line(), null, null);
        }

        static Dimensions of(AgreementId agreement) {
            return new Dimensions(agreement, null, null, null);
        }
    }

    /** In the currency of the journal. */
    static PostingDraft of(Account account, Money base, Dimensions dimensions) {
        return new PostingDraft(account, base, base, null, dimensions);
    }

    PostingDraft reversed() {
        return new PostingDraft(account, amount.negated(), base.negated(), rate, dimensions);
    }
}
