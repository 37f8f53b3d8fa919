package org.cadre.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A signed promise of a donor. Its terms change by amendments alone. */
@Entity
@Table(name = "agreement")
class Agreement {

    @Id private UUID id;
    private UUID programmeId;
    private UUID donorId;
    private String reference;
    private String title;

    @Column(columnDefinition = "char(3)")
    private String currency;

    private long signedMinor;
    private LocalDate signedOn;
    private LocalDate eligibleFrom;
    private LocalDate eligibleTo;
    private int flexibilityPercent;
    private int indirectPercent;
    private int costSharePercent;
    private boolean domestic;
    private @Nullable UUID writtenBy;
    private Instant writtenAt;
    @Version private int version;

    @ElementCollection
    @CollectionTable(
            name = "agreement_restriction",
            joinColumns = @JoinColumn(name = "agreement_id"))
    private Set<Restriction> restrictions = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "agreement_heading", joinColumns = @JoinColumn(name = "agreement_id"))
    private Set<Heading> headings = new HashSet<>();

    protected Agreement() {}

    Agreement(ProgrammeId programme, AgreementPlan plan, @Nullable UUID by, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.donorId = plan.donor().id();
        this.reference = plan.reference();
        this.title = plan.title();
        this.currency = plan.signed().currency().getCurrencyCode();
        this.signedMinor = plan.signed().minor();
        this.signedOn = plan.signedOn();
        this.eligibleFrom = plan.from();
        this.eligibleTo = plan.to();
        this.flexibilityPercent = plan.flexibility();
        this.indirectPercent = plan.indirect();
        this.costSharePercent = plan.costShare();
        this.domestic = plan.domestic();
        this.restrictions.addAll(plan.restrictions());
        this.writtenBy = by;
        this.writtenAt = at;
    }

    AgreementId id() {
        return new AgreementId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    DonorId donor() {
        return new DonorId(donorId);
    }

    Money signed() {
        return Money.of(signedMinor, currency);
    }

    LocalDate eligibleTo() {
        return eligibleTo;
    }

    Set<Heading> headings() {
        return Set.copyOf(headings);
    }

    void read(Heading heading) {
        headings.removeIf(each -> each.lineId().equals(heading.lineId()));
        headings.add(heading);
    }

    void amend(Amendment amendment) {
        switch (amendment.kind()) {
            case EXTENSION -> eligibleTo = amendment.eligibleTo().orElseThrow();
            case TOP_UP -> signedMinor = Math.addExact(signedMinor, amendment.minor());
            case CUT -> signedMinor = Math.subtractExact(signedMinor, amendment.minor());
        }
    }

    AgreementTerms terms() {
        return new AgreementTerms(
                id(),
                programme(),
                donor(),
                reference,
                title,
                signed(),
                signedOn,
                eligibleFrom,
                eligibleTo,
                flexibilityPercent,
                indirectPercent,
                costSharePercent,
                domestic,
                restrictions,
                headings);
    }
}
