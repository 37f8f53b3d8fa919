package org.cadre.agreement;

import jakarta.inject.Inject;

import org.cadre.budget.FinanceAccess;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;

/** Reads whether others bear of the costs what was promised to a donor. */
@UseCase
public class CostShares {

    @Inject AgreementRepository agreements;
    @Inject SharedCosts costs;
    @Inject FinanceAccess access;

    /** Of an agreement of a programme whose money the actor may see. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public CostShare get(AgreementId id) {
        var terms = agreements.get(id).terms();
        access.requireReader(terms.programme());
        return costs.of(terms);
    }
}
