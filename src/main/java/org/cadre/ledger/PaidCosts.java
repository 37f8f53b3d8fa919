package org.cadre.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.agreement.AgreementTerms;
import org.cadre.agreement.CostCategory;
import org.cadre.agreement.CostShare;
import org.cadre.agreement.SharedCosts;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.LineId;
import org.cadre.money.Money;

import java.util.Currency;
import java.util.UUID;

/** Rule I11, out of the journal: costs that the agreement allows, whoever paid them. */
@ApplicationScoped
class PaidCosts implements SharedCosts {

    @Inject LedgerRepository ledger;
    @Inject BudgetQueries budgets;

    @Override
    public CostShare of(AgreementTerms terms) {
        var base = budgets.currency(terms.programme());
        var own = Money.zero(base);
        var others = own;
        for (var each : ledger.sumCosts(terms.programme(), terms.from(), terms.to())) {
            if (terms.id().id().equals(each[0])) {
                own = own.plus(base(each, base));
            } else if (allows(terms, each)) {
                others = others.plus(base(each, base));
            }
        }
        return new CostShare(own, others, terms.costShare());
    }

    private static Money base(Object[] sum, Currency base) {
        return new Money((Long) sum[4], base);
    }

    private static boolean allows(AgreementTerms terms, Object[] sum) {
        return terms.pays(new LineId((UUID) sum[1]), (String) sum[2], (CostCategory) sum[3]);
    }
}
