package org.cadre.agreement;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.budget.BudgetQueries;
import org.cadre.budget.FinanceAccess;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

/** Notes what donors promise before they sign, and what becomes of it. */
@UseCase
public class Pledges {

    @Inject AgreementRepository agreements;
    @Inject BudgetQueries budgets;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** It was signed or has lapsed meanwhile; argument: which. */
    public static final class PledgeStands extends Refusal {
        PledgeStands(PledgeState state) {
            super(state);
        }
    }

    @Allowed(Role.FINANCE_OFFICER)
    public PledgeId note(ProgrammeId programme, PledgePlan plan) {
        access.require(programme, Role.FINANCE_OFFICER);
        budgets.currency(programme);
        agreements.getDonor(plan.donor());
        var pledge = new Pledge(programme, plan, access.actor(), clock.now());
        agreements.add(pledge);
        tell(pledge);
        return pledge.id();
    }

    /** It became an agreement of the programme. Refuses with {@link PledgeStands}. */
    @Allowed(Role.FINANCE_OFFICER)
    public void signed(PledgeId id, AgreementId agreement) {
        var pledge = own(id);
        if (!agreements.get(agreement).programme().equals(pledge.programme())) {
            throw new NotFound("agreement " + agreement);
        }
        pledge.signed(agreement);
        tell(pledge);
    }

    /** Nothing comes of it. Refuses with {@link PledgeStands}. */
    @Allowed(Role.FINANCE_OFFICER)
    public void lapse(PledgeId id) {
        var pledge = own(id);
        pledge.lapse();
        tell(pledge);
    }

    private Pledge own(PledgeId id) {
        var pledge = agreements.getPledge(id);
        access.require(pledge.programme(), Role.FINANCE_OFFICER);
        return pledge;
    }

    private void tell(Pledge pledge) {
        var row = pledge.row("");
        events.fire(
                new AgreementEvents.PledgeNoted(row.id(), row.amount(), row.state(), clock.now()));
    }
}
