package org.cadre.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/** An account of a journal; a bank account holds one currency. */
@Entity
@Immutable
@Table(name = "ledger_account")
class Account {

    @Id private UUID id;
    private UUID programmeId;
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private AccountRole role;

    @Column(columnDefinition = "char(3)")
    private @Nullable String currency;

    protected Account() {}

    Account(
            ProgrammeId programme,
            String code,
            AccountRole role,
            @Nullable Currency currency,
            Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.code = code;
        this.role = role;
        this.currency = currency == null ? null : currency.getCurrencyCode();
    }

    AccountId id() {
        return new AccountId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    AccountRole role() {
        return role;
    }

    Optional<Currency> currency() {
        return Optional.ofNullable(currency).map(Currency::getInstance);
    }

    AccountRow row() {
        return new AccountRow(id(), code, role, currency == null ? "" : currency);
    }
}
