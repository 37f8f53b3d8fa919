package org.cadre.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.bank.reading.Recognition;
import org.cadre.bank.reading.Statement;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.ledger.AccountId;
import org.cadre.money.Money;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** A statement as the bank gave it; never changed. */
@Entity
@Immutable
@Table(name = "bank_statement")
class BankStatement {

    @Id private UUID id;
    private UUID programmeId;
    private UUID accountId;
    private String number;
    private String bankAccount;
    private LocalDate month;
    private LocalDate lastDay;

    @Column(columnDefinition = "char(3)")
    private String currency;

    private long openingMinor;
    private long closingMinor;

    @Column(columnDefinition = "char(64)")
    private String hash;

    private String fileName;
    private int lineCount;
    private @Nullable UUID readBy;
    private Instant readAt;

    protected BankStatement() {}

    /** Who handed in what, and when. */
    record Origin(String fileName, @Nullable UUID by, Instant at) {}

    /**
     * @param lastDay of its lines
     */
    BankStatement(
            ProgrammeId programme,
            AccountId account,
            Statement statement,
            LocalDate lastDay,
            Money closing,
            Origin origin) {
        this.id = Uuid7.at(origin.at());
        this.programmeId = programme.id();
        this.accountId = account.id();
        this.number = statement.id();
        this.bankAccount = statement.account();
        this.month = YearMonth.from(lastDay).atDay(1);
        this.lastDay = lastDay;
        this.currency = closing.currency().getCurrencyCode();
        this.closingMinor = closing.minor();
        this.openingMinor =
                closing.minus(Money.of(statement.movement(), closing.currency())).minor();
        this.hash = statement.hash();
        this.fileName = origin.fileName();
        this.lineCount = statement.lines().size();
        this.readBy = origin.by();
        this.readAt = origin.at();
    }

    StatementId id() {
        return new StatementId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    YearMonth month() {
        return YearMonth.from(month);
    }

    String number() {
        return number;
    }

    String currency() {
        return currency;
    }

    Instant readAt() {
        return readAt;
    }

    Money opening() {
        return Money.of(openingMinor, currency);
    }

    Money closing() {
        return Money.of(closingMinor, currency);
    }

    Recognition.Known known() {
        return new Recognition.Known(number, bankAccount, hash);
    }

    StatementRow row(long open) {
        return new StatementRow(
                id(),
                programme(),
                account(),
                number,
                bankAccount,
                month(),
                lastDay,
                opening(),
                closing(),
                lineCount,
                open,
                fileName,
                readBy,
                readAt);
    }
}
