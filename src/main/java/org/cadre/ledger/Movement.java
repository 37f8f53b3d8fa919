package org.cadre.ledger;

import org.cadre.agreement.AgreementId;
import org.cadre.budget.LineId;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.YearMonth;

/**
 * What postings of one kind come to in a month and a currency. Above zero debit: costs and promises
 * stand above zero, income and allotments below.
 *
 * @param base in the currency of the journal
 */
public record Movement(
        AccountRole role,
        @Nullable AgreementId agreement,
        @Nullable LineId line,
        YearMonth month,
        Money amount,
        Money base) {}
