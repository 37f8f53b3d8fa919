package org.cadre.ledger;

import org.cadre.money.Money;

import java.time.LocalDate;

/**
 * What an entry moved on a bank account.
 *
 * @param amount above zero for what came in
 * @param party whom the money went to, or from whom it came; empty where no request names one
 * @param document number of the invoice or of the statement; empty where there is none
 */
public record BankPosting(
        EntryId entry,
        int number,
        LocalDate day,
        String description,
        Money amount,
        String party,
        String document) {}
