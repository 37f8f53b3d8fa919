package org.cadre.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An agreement as a spreadsheet had it, before somebody writes it down. */
@Entity
@Table(name = "agreement_draft")
class AgreementDraft {

    @Id private UUID id;
    private UUID programmeId;
    private String donor;
    private String reference;
    private String title;

    @Column(columnDefinition = "char(3)")
    private String currency;

    private long signedMinor;
    private @Nullable LocalDate signedOn;
    private LocalDate eligibleFrom;
    private LocalDate eligibleTo;
    private @Nullable UUID broughtBy;
    private Instant broughtAt;

    protected AgreementDraft() {}

    AgreementDraft(ProgrammeId programme, DraftTerms terms, @Nullable UUID by, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.donor = terms.donor();
        this.reference = terms.reference();
        this.title = terms.title();
        this.currency = terms.signed().currency().getCurrencyCode();
        this.signedMinor = terms.signed().minor();
        this.signedOn = terms.signedOn();
        this.eligibleFrom = terms.from();
        this.eligibleTo = terms.to();
        this.broughtBy = by;
        this.broughtAt = at;
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    DraftRow row() {
        return new DraftRow(
                new DraftId(id),
                programme(),
                new DraftTerms(
                        donor,
                        reference,
                        title,
                        Money.of(signedMinor, currency),
                        signedOn,
                        eligibleFrom,
                        eligibleTo));
    }
}
