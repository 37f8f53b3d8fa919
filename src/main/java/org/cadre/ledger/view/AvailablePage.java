package org.cadre.ledger.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.ledger.LedgerQueries;
import org.cadre.ledger.LineAvailability;
import org.cadre.money.Money;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;

import java.util.List;
import java.util.function.Function;

/** What each budget line was given, has spent, has promised, and can still promise. */
@Named
@RequestScoped
public class AvailablePage {

    @Inject LedgerQueries queries;
    @Inject ChosenJournal chosen;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private List<LineAvailability> rows;

    public void load() {
        var file = request.getParameter("file");
        if (chosen.isAny() && file != null) {
            new LedgerFile("money-by-line", file, shell.language()).available(getRows());
        } else if (chosen.isAny()) {
            getRows();
        }
    }

    public String fileHref(String kind) {
        return Pages.address("/ledger/available", "programme", chosen.getId(), "file", kind);
    }

    public List<LineAvailability> getRows() {
        if (rows == null) {
            rows = queries.available(chosen.getId());
        }
        return rows;
    }

    public Money getPlanned() {
        return sum(LineAvailability::planned);
    }

    public Money getAllotted() {
        return sum(row -> row.all().allotted());
    }

    public Money getSpent() {
        return sum(row -> row.all().spent());
    }

    public Money getEncumbered() {
        return sum(row -> row.all().encumbered());
    }

    public Money getAvailable() {
        return sum(row -> row.all().available());
    }

    private Money sum(Function<LineAvailability, Money> part) {
        return getRows().stream().map(part).reduce(Money::plus).orElse(null);
    }

    public String href(String path) {
        return Pages.address(path, "programme", chosen.getId());
    }
}
