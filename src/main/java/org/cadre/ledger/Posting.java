package org.cadre.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.CostCategory;
import org.cadre.budget.LineId;
import org.cadre.money.Money;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

/** One side of an entry; never changed. */
@Entity
@Immutable
@Table(name = "ledger_posting")
class Posting {

    @EmbeddedId private Key key;
    private UUID programmeId;
    private LocalDate month;
    private UUID accountId;
    private long minor;

    @Column(columnDefinition = "char(3)")
    private String currency;

    private long baseMinor;
    private @Nullable UUID rateId;
    private @Nullable UUID agreementId;
    private @Nullable UUID lineId;

    @Column(columnDefinition = "char(2)")
    private @Nullable String country;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private @Nullable CostCategory category;

    protected Posting() {}

    Posting(Entry entry, int place, PostingDraft draft) {
        this.key = new Key(entry.id().id(), place);
        this.programmeId = entry.programme().id();
        this.month = entry.month().atDay(1);
        this.accountId = draft.account().id().id();
        this.minor = draft.amount().minor();
        this.currency = draft.amount().currency().getCurrencyCode();
        this.baseMinor = draft.base().minor();
        this.rateId = draft.rate() == null ? null : draft.rate().id();
        var under = draft.dimensions();
        this.agreementId = under.agreement() == null ? null : under.agreement().id();
        this.lineId = under.line() == null ? null : under.line().id();
        this.country = under.country();
        this.category = under.category();
    }

    @Embeddable
    record Key(UUID entryId, int place) {}

    EntryId entry() {
        return new EntryId(key.entryId());
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    String content() {
        return String.join(
                " ",
                Integer.toString(key.place()),
                accountId.toString(),
                Long.toString(minor),
                currency,
                Long.toString(baseMinor),
                Entry.text(rateId),
                Entry.text(agreementId),
                Entry.text(lineId),
                Entry.text(country),
                Entry.text(category));
    }

    PostingDraft draft(Account account, Currency base) {
        return new PostingDraft(
                account,
                Money.of(minor, currency),
                new Money(baseMinor, base),
                rateId == null ? null : new RateId(rateId),
                new PostingDraft.Dimensions(agreement(), line(), country, category));
    }

    @Nullable AgreementId agreement() {
        return agreementId == null ? null : new AgreementId(agreementId);
    }

    @Nullable LineId line() {
        return lineId == null ? null : new LineId(lineId);
    }

    PostingRow row(AccountRow account, Currency base) {
        return new PostingRow(
                account,
                Money.of(minor, currency),
                new Money(baseMinor, base),
                agreement(),
                line(),
                country == null ? "" : country,
                category);
    }
}
