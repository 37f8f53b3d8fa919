package org.cadre.bank;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.ledger.AccountId;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A statement of a bank.
 *
 * @param number as the bank counts it
 * @param bankAccount IBAN, or the number in its place
 * @param month for whose end it says what the account holds
 * @param open how many of its lines are not matched
 * @param readBy null for Cadre itself
 */
public record StatementRow(
        StatementId id,
        ProgrammeId programme,
        AccountId account,
        String number,
        String bankAccount,
        YearMonth month,
        LocalDate lastDay,
        Money opening,
        Money closing,
        int lines,
        long open,
        String fileName,
        @Nullable UUID readBy,
        Instant readAt) {}
