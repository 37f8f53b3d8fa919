package org.cadre.funding.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.budget.BudgetQueries;
import org.cadre.budget.FinanceAccess;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Role;

import java.util.List;

/** The programme whose publication a page shows: that of the address, or the first there is. */
@Named
@RequestScoped
public class PublishedProgramme {

    @Inject BudgetQueries budgets;
    @Inject FinanceAccess access;
    @Inject HttpServletRequest request;

    private List<ProgrammeRow> all;

    /** Those whose money the actor may see. */
    public List<ProgrammeRow> getAll() {
        if (all == null) {
            all = budgets.list();
        }
        return all;
    }

    public boolean isAny() {
        return !getAll().isEmpty();
    }

    private ProgrammeRow row() {
        var named = request.getParameter("programme");
        if (named == null || named.isEmpty()) {
            return getAll().stream().findFirst().orElseThrow(() -> new NotFound("budget"));
        }
        return getAll().stream()
                .filter(each -> each.id().toString().equals(named))
                .findFirst()
                .orElseThrow(() -> new NotFound("programme " + named));
    }

    public ProgrammeId getId() {
        return row().id();
    }

    public String getName() {
        return row().name();
    }

    public boolean isOfficer() {
        return access.holds(Role.FINANCE_OFFICER, getId());
    }

    public boolean isApprover() {
        return access.holds(Role.FINANCE_APPROVER, getId());
    }
}
