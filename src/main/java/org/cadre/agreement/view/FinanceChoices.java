package org.cadre.agreement.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;

import org.cadre.budget.BudgetQueries;
import org.cadre.budget.LineRow;
import org.cadre.catalogue.ProgrammeId;

import java.util.List;

/** The programmes that have a budget and whose finance the actor keeps. */
@RequestScoped
public class FinanceChoices {

    @Inject BudgetQueries budgets;

    private List<SelectItem> items;

    /** The lines of these programmes; with the name of the programme where there are several. */
    List<SelectItem> lines() {
        var lines = budgets.listKeptLines();
        return kept().stream()
                .flatMap(
                        each ->
                                ProgrammeId.find((String) each.getValue())
                                        .map(lines::get)
                                        .orElse(List.of())
                                        .stream()
                                        .map(line -> item(each.getLabel(), line)))
                .toList();
    }

    private SelectItem item(String programme, LineRow line) {
        return new SelectItem(
                line.id().toString(),
                kept().size() > 1 ? programme + ": " + line.label() : line.label());
    }

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
