package org.cadre.agreement.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;

import org.cadre.budget.BudgetQueries;

import java.util.List;

/** The programmes that have a budget and whose finance the actor keeps. */
@RequestScoped
public class FinanceChoices {

    @Inject BudgetQueries budgets;

    private List<SelectItem> items;

    List<SelectItem> kept() {
        if (items == null) {
            items =
                    budgets.listKept().stream()
                            .map(each -> new SelectItem(each.id().toString(), each.name()))
                            .toList();
        }
        return items;
    }
}
