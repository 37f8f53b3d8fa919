package org.cadre.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A promise that is not signed yet. */
@Entity
@Table(name = "pledge")
class Pledge {

    @Id private UUID id;
    private UUID programmeId;
    private UUID donorId;

    @Column(columnDefinition = "char(3)")
    private String currency;

    private long minor;
    private LocalDate pledgedOn;
    private LocalDate expectedOn;
    private int percent;
    private String evidence;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(6)")
    private PledgeState state;

    private @Nullable UUID agreementId;
    private @Nullable UUID notedBy;
    private Instant notedAt;
    @Version private int version;

    protected Pledge() {}

    Pledge(ProgrammeId programme, PledgePlan plan, @Nullable UUID by, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.donorId = plan.donor().id();
        this.currency = plan.amount().currency().getCurrencyCode();
        this.minor = plan.amount().minor();
        this.pledgedOn = plan.pledgedOn();
        this.expectedOn = plan.expectedOn();
        this.percent = plan.percent();
        this.evidence = plan.evidence();
        this.state = PledgeState.OPEN;
        this.notedBy = by;
        this.notedAt = at;
    }

    PledgeId id() {
        return new PledgeId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    DonorId donor() {
        return new DonorId(donorId);
    }

    void signed(AgreementId agreement) {
        requireOpen();
        state = PledgeState.SIGNED;
        agreementId = agreement.id();
    }

    void lapse() {
        requireOpen();
        state = PledgeState.LAPSED;
    }

    private void requireOpen() {
        if (state != PledgeState.OPEN) {
            throw new Pledges.PledgeStands(state);
        }
    }

    PledgeRow row(String donorName) {
        return new PledgeRow(
                id(),
                donor(),
                donorName,
                Money.of(minor, currency),
                pledgedOn,
                expectedOn,
                percent,
                evidence,
                state,
                agreementId == null ? null : new AgreementId(agreementId));
    }
}
