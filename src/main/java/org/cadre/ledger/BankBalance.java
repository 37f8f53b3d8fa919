package org.cadre.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.id.Uuid7;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** What the bank says that an account holds at the end of a month. */
@Entity
@Table(name = "bank_balance")
class BankBalance {

    @Id private UUID id;
    private UUID accountId;
    private LocalDate month;
    private long minor;
    private String document;
    private @Nullable UUID statedBy;
    private Instant statedAt;
    @Version private int version;

    protected BankBalance() {}

    BankBalance(
            AccountId account,
            YearMonth month,
            long balance,
            String statement,
            @Nullable UUID by,
            Instant at) {
        this.id = Uuid7.at(at);
        this.accountId = account.id();
        this.month = month.atDay(1);
        state(balance, statement, by, at);
    }

    final void state(long balance, String statement, @Nullable UUID by, Instant at) {
        minor = balance;
        document = statement;
        statedBy = by;
        statedAt = at;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    long minor() {
        return minor;
    }
}
