package org.cadre.ledger;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.CostCategory;
import org.cadre.budget.LineId;
import org.cadre.budget.Words;
import org.cadre.money.Money;
import org.cadre.platform.refusal.WrongValue;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What is asked for.
 *
 * @param day of the cost, or on which the money came
 * @param line null for a receipt
 * @param country where the cost is; empty but for a payment and what comes back of one
 * @param category null but for a payment and what comes back of one
 * @param payee whom the money goes to, or from whom it comes
 * @param document number of the invoice, the contract or the statement
 */
public record RequestPlan(
        RequestKind kind,
        LocalDate day,
        AgreementId agreement,
        @Nullable LineId line,
        String country,
        @Nullable CostCategory category,
        Money amount,
        String payee,
        String document,
        String purpose) {

    /** Nothing, or less than nothing. */
    public static final class AmountIsNotPositive extends WrongValue {
        AmountIsNotPositive() {
            super("amount");
        }
    }

    /** Two letters are a country. */
    public static final class CountryIsNoCode extends WrongValue {
        CountryIsNoCode() {
            super("country");
        }
    }

    public RequestPlan {
        country = country.strip().toUpperCase(Locale.ROOT);
        payee = Words.needed("payee", payee, 120);
        document = Words.needed("document", document, 60);
        purpose = Words.needed("purpose", purpose, 300);
        if (!amount.isPositive()) {
            throw new AmountIsNotPositive();
        }
        boolean cost = kind.isOfCost();
        if (cost && !country.matches("[A-Z]{2}")) {
            throw new CountryIsNoCode();
        }
        if (!cost) {
            country = "";
            category = null;
        } else if (category == null) {
            throw new IllegalArgumentException("a cost has a category");
        }
        if ((kind == RequestKind.RECEIPT) != (line == null)) {
            throw new IllegalArgumentException("a receipt has no line, all else has one");
        }
    }

    public static RequestPlan allotment(
            LocalDate day, Fund fund, Money amount, String document, String purpose) {
        return new RequestPlan(
                RequestKind.ALLOTMENT,
                day,
                fund.agreement(),
                fund.line(),
                "",
                null,
                amount,
                "–",
                document,
                purpose);
    }

    public static RequestPlan receipt(
            LocalDate day, AgreementId agreement, Money amount, String payer, String document) {
        return new RequestPlan(
                RequestKind.RECEIPT,
                day,
                agreement,
                null,
                "",
                null,
                amount,
                payer,
                document,
                payer);
    }
}
