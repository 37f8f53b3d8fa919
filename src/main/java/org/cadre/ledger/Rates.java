package org.cadre.ledger;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.budget.FinanceAccess;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.math.BigDecimal;

/** Exchange rates: one enters them, another approves, and none is changed after that. */
@UseCase
public class Rates {

    @Inject LedgerRepository ledger;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Entries may rest on it. */
    public static final class RateIsApproved extends Refusal {}

    /** The journal's own currency is worth one. */
    public static final class RateOfBase extends WrongValue {
        RateOfBase() {
            super("currency");
        }
    }

    /**
     * Enters a rate, or says differently what nobody approved. Refuses with {@link RateIsApproved}.
     */
    @Allowed(Role.FINANCE_OFFICER)
    public RateId enter(ProgrammeId programme, RatePlan plan) {
        var journal = ledger.lock(programme);
        access.require(programme, Role.FINANCE_OFFICER);
        if (plan.currency().equals(journal.currency())) {
            throw new RateOfBase();
        }
        var known = ledger.findRate(programme, plan.currency().getCurrencyCode(), plan.day());
        if (known.filter(Rate::isApproved).isPresent()) {
            throw new RateIsApproved();
        }
        var rate =
                known.orElseGet(
                        () -> {
                            var made = new Rate(programme, plan, access.actor(), clock.now());
                            ledger.add(made);
                            return made;
                        });
        rate.enter(plan, access.actor(), clock.now());
        events.fire(
                new LedgerEvents.RateEntered(
                        rate.id(),
                        plan.currency().getCurrencyCode(),
                        plan.rate().toPlainString(),
                        clock.now()));
        return rate.id();
    }

    /**
     * Refuses with {@link RateIsApproved}, {@link FinanceAccess.OwnWork}, and with {@link Stale}
     * where it is not what the approver has read.
     */
    @Allowed(Role.FINANCE_APPROVER)
    public void approve(RateId id, BigDecimal read) {
        var programme = ledger.getRate(id).programme();
        access.require(programme, Role.FINANCE_APPROVER);
        ledger.lock(programme);
        var rate = ledger.getRate(id);
        if (rate.isApproved()) {
            throw new RateIsApproved();
        }
        access.requireOther(rate.enteredBy());
        if (rate.rate().compareTo(read) != 0) {
            throw new Stale();
        }
        rate.approve(access.actor(), clock.now());
        events.fire(
                new LedgerEvents.RateApproved(
                        id,
                        rate.currency().getCurrencyCode(),
                        rate.rate().toPlainString(),
                        clock.now()));
    }
}
