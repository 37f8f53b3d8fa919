package org.cadre.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.agreement.AgreementId;
import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.money.Money;
import org.cadre.text.Sha256;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An entry that somebody proposes. It is never changed; a second person posts or refuses it. */
@Entity
@Table(name = "ledger_proposal")
class Proposal {

    @Id private UUID id;
    private UUID programmeId;
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(8)")
    private ProposalKind kind;

    private LocalDate day;
    private UUID accountId;
    private long minor;

    @Column(columnDefinition = "char(3)")
    private String currency;

    private @Nullable UUID intoId;
    private @Nullable Long receivedMinor;

    @Column(columnDefinition = "char(3)")
    private @Nullable String receivedCurrency;

    private @Nullable UUID agreementId;
    private @Nullable UUID lineId;
    private String country;
    private String document;
    private String purpose;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(8)")
    private ProposalState state;

    private @Nullable UUID proposedBy;
    private Instant proposedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private String reason;
    private @Nullable UUID entryId;
    @Version private int version;

    protected Proposal() {}

    Proposal(Journal journal, ProposalPlan plan, @Nullable UUID by, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = journal.programme().id();
        this.number = journal.nextRequest();
        this.kind = plan.kind();
        this.day = plan.day();
        this.accountId = plan.account().id();
        this.minor = plan.amount().minor();
        this.currency = plan.amount().currency().getCurrencyCode();
        this.intoId = plan.into() == null ? null : plan.into().id();
        this.receivedMinor = plan.received() == null ? null : plan.received().minor();
        this.receivedCurrency =
                plan.received() == null ? null : plan.received().currency().getCurrencyCode();
        this.agreementId = plan.agreement() == null ? null : plan.agreement().id();
        this.lineId = plan.line() == null ? null : plan.line().id();
        this.country = plan.country();
        this.document = plan.document();
        this.purpose = plan.purpose();
        this.state = ProposalState.PROPOSED;
        this.proposedBy = by;
        this.proposedAt = at;
        this.reason = "";
    }

    ProposalId id() {
        return new ProposalId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    ProposalPlan plan() {
        return new ProposalPlan(
                kind,
                day,
                new AccountId(accountId),
                Money.of(minor, currency),
                intoId == null ? null : new AccountId(intoId),
                receivedMinor == null || receivedCurrency == null
                        ? null
                        : Money.of(receivedMinor, receivedCurrency),
                agreementId == null ? null : new AgreementId(agreementId),
                lineId == null ? null : new LineId(lineId),
                country,
                document,
                purpose);
    }

    @Nullable UUID proposedBy() {
        return proposedBy;
    }

    /** Rule I14: SHA-256 of everything that an approval says yes to. */
    final String content() {
        return Sha256.hex(
                String.join(
                        "\n",
                        id.toString(),
                        kind.name(),
                        day.toString(),
                        accountId.toString(),
                        Long.toString(minor),
                        currency,
                        Entry.text(intoId),
                        Entry.text(receivedMinor),
                        Entry.text(receivedCurrency),
                        Entry.text(agreementId),
                        Entry.text(lineId),
                        country,
                        document,
                        purpose));
    }

    void require(ProposalState wanted) {
        if (state != wanted) {
            throw new Proposals.ProposalStands(state);
        }
    }

    void end(
            ProposalState last,
            @Nullable EntryId entry,
            String words,
            @Nullable UUID by,
            Instant at) {
        state = last;
        entryId = entry == null ? null : entry.id();
        reason = words;
        decidedBy = by;
        decidedAt = at;
    }

    ProposalRow row(String account, String into, String subject, String proposer) {
        return new ProposalRow(
                id(),
                number,
                plan(),
                state,
                account,
                into,
                subject,
                proposedBy,
                proposer,
                proposedAt,
                entryId == null ? null : new EntryId(entryId),
                reason,
                content());
    }
}
