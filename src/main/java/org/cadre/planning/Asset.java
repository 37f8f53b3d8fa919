package org.cadre.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.money.Money;
import org.cadre.platform.refusal.Stale;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

/** Equipment that costs money every year after it was bought, in minor units of the budget. */
@Entity
@Table(name = "planned_asset")
class Asset {

    @Id private UUID id;
    private UUID programmeId;
    private UUID lineId;
    private String name;
    private String custodian;
    private LocalDate boughtOn;
    private long costMinor;
    private long yearlyMinor;
    private LocalDate handOverOn;
    private String payer;
    private long coveredMinor;
    private @Nullable LocalDate disposedOn;
    private String reason;
    @Version private int version;

    protected Asset() {}

    Asset(ProgrammeId programme, AssetPlan plan, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.reason = "";
        follow(plan);
    }

    final void follow(AssetPlan plan) {
        lineId = plan.line().id();
        name = plan.name();
        custodian = plan.custodian();
        boughtOn = plan.boughtOn();
        costMinor = plan.cost().minor();
        yearlyMinor = plan.yearly().minor();
        handOverOn = plan.handOverOn();
        payer = plan.payer();
        coveredMinor = plan.covered().minor();
    }

    AssetId id() {
        return new AssetId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    /** Refuses with {@link Stale} what was read before somebody changed it. */
    void requireAsRead(int read) {
        if (version != read) {
            throw new Stale();
        }
    }

    /** Refuses with {@link Assets.AssetIsDisposed}. */
    void requireKept() {
        if (disposedOn != null) {
            throw new Assets.AssetIsDisposed();
        }
    }

    void dispose(LocalDate day, String words) {
        disposedOn = day;
        reason = words;
    }

    AssetRow row(Currency currency) {
        return new AssetRow(
                id(),
                programme(),
                new AssetPlan(
                        name,
                        new LineId(lineId),
                        custodian,
                        boughtOn,
                        new Money(costMinor, currency),
                        new Money(yearlyMinor, currency),
                        handOverOn,
                        payer,
                        new Money(coveredMinor, currency)),
                disposedOn,
                reason,
                version);
    }
}
