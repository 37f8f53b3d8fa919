package org.cadre.ledger;

import org.cadre.agreement.AgreementId;
import org.cadre.budget.LineId;
import org.cadre.budget.Words;
import org.cadre.money.Money;
import org.cadre.platform.refusal.WrongValue;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What is proposed.
 *
 * @param account where the money stands; of an exchange the one that it leaves
 * @param amount above zero but for an opening, which may be a debt
 * @param into where an exchange leads; else null
 * @param received what comes of an exchange; else null
 * @param agreement for a charge and for interest; else null
 * @param line for a charge; else null
 * @param country for a charge; else empty
 * @param document number of the statement or of the letter of the bank
 */
public record ProposalPlan(
        ProposalKind kind,
        LocalDate day,
        AccountId account,
        Money amount,
        @Nullable AccountId into,
        @Nullable Money received,
        @Nullable AgreementId agreement,
        @Nullable LineId line,
        String country,
        String document,
        String purpose) {

    /** Both sides of an exchange are in one currency. */
    public static final class NothingIsExchanged extends WrongValue {
        NothingIsExchanged() {
            super("into");
        }
    }

    public ProposalPlan {
        country = country.strip().toUpperCase(Locale.ROOT);
        document = Words.needed("document", document, 60);
        purpose = Words.needed("purpose", purpose, 300);
        if (kind == ProposalKind.OPENING ? amount.isZero() : !amount.isPositive()) {
            throw new RequestPlan.AmountIsNotPositive();
        }
        if (received != null && received.currency().equals(amount.currency())) {
            throw new NothingIsExchanged();
        }
        if (received != null && !received.isPositive()) {
            throw new ReceivedNothing();
        }
        if (kind == ProposalKind.CHARGE && !country.matches("[A-Z]{2}")) {
            throw new RequestPlan.CountryIsNoCode();
        }
    }

    /** An exchange has two amounts. */
    public static final class ReceivedNothing extends WrongValue {
        ReceivedNothing() {
            super("received");
        }
    }

    public static ProposalPlan opening(
            LocalDate day, AccountId account, Money amount, String document, String purpose) {
        return new ProposalPlan(
                ProposalKind.OPENING,
                day,
                account,
                amount,
                null,
                null,
                null,
                null,
                "",
                document,
                purpose);
    }

    public static ProposalPlan exchange(
            LocalDate day,
            AccountId account,
            Money amount,
            AccountId into,
            Money received,
            String document,
            String purpose) {
        return new ProposalPlan(
                ProposalKind.EXCHANGE,
                day,
                account,
                amount,
                into,
                received,
                null,
                null,
                "",
                document,
                purpose);
    }

    public static ProposalPlan charge(
            LocalDate day,
            AccountId account,
            Money amount,
            Fund fund,
            String country,
            String document,
            String purpose) {
        return new ProposalPlan(
                ProposalKind.CHARGE,
                day,
                account,
                amount,
                null,
                null,
                fund.agreement(),
                fund.line(),
                country,
                document,
                purpose);
    }

    public static ProposalPlan interest(
            LocalDate day,
            AccountId account,
            Money amount,
            AgreementId agreement,
            String document,
            String purpose) {
        return new ProposalPlan(
                ProposalKind.INTEREST,
                day,
                account,
                amount,
                null,
                null,
                agreement,
                null,
                "",
                document,
                purpose);
    }
}
