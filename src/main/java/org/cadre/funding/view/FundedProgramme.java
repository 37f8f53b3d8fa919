package org.cadre.funding.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.budget.BudgetQueries;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.platform.refusal.NotFound;

/** The programme that the address of a page names, or the first of the person where it does not. */
@RequestScoped
class FundedProgramme {

    @Inject BudgetQueries budgets;
    @Inject HttpServletRequest request;

    private ProgrammeId id;

    ProgrammeId getId() {
        if (id == null) {
            var named = request.getParameter("programme");
            id =
                    named == null || named.isEmpty()
                            ? ProgrammeRow.chosen(budgets.list(), named).id()
                            : ProgrammeId.find(named)
                                    .orElseThrow(() -> new NotFound("programme " + named));
        }
        return id;
    }
}
