package org.cadre.ledger.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.budget.FinanceAccess;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.ledger.LedgerQueries;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Role;

import java.util.List;

/** The programme whose journal a page shows: the one of the address, or the first there is. */
@Named
@RequestScoped
public class ChosenJournal {

    @Inject LedgerQueries queries;
    @Inject FinanceAccess access;
    @Inject HttpServletRequest request;

    private List<ProgrammeRow> programmes;

    /** Those that the actor may look at. */
    public List<ProgrammeRow> getProgrammes() {
        if (programmes == null) {
            programmes = queries.programmes();
        }
        return programmes;
    }

    /** Whether there is one to show. */
    public boolean isAny() {
        return !getProgrammes().isEmpty();
    }

    public ProgrammeId getId() {
        var named = request.getParameter("programme");
        if (named == null || named.isEmpty()) {
            return getProgrammes().stream()
                    .findFirst()
                    .map(ProgrammeRow::id)
                    .orElseThrow(() -> new NotFound("journal"));
        }
        return ProgrammeId.find(named)
                .filter(id -> getProgrammes().stream().anyMatch(each -> each.id().equals(id)))
                .orElseThrow(() -> new NotFound("programme " + named));
    }

    public String getName() {
        return getProgrammes().stream()
                .filter(each -> each.id().equals(getId()))
                .map(ProgrammeRow::name)
                .findFirst()
                .orElse("");
    }

    public boolean isOfficer() {
        return access.holds(Role.FINANCE_OFFICER, getId());
    }

    public boolean isApprover() {
        return access.holds(Role.FINANCE_APPROVER, getId());
    }

    /** Whether the actor may ask for money. */
    public boolean isAsker() {
        return isOfficer() || access.holds(Role.PROGRAMME_MANAGER, getId());
    }

    /** Whether the actor may open a journal somewhere. */
    public boolean isOpener() {
        return access.isOfficer();
    }
}
