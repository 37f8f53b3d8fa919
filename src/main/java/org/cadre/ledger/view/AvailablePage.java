package org.cadre.ledger.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.ledger.LedgerQueries;
import org.cadre.ledger.LineAvailability;
import org.cadre.money.Money;
import org.cadre.platform.faces.Pages;

import java.util.List;
import java.util.function.Function;

/** What each budget line was given, has spent, has promised, and can still promise. */
@Named
@RequestScoped
public class AvailablePage {

    @Inject LedgerQueries queries;
    @Inject ChosenJournal chosen;

    private List<LineAvailability> rows;

    public void load() {
        if (chosen.isAny()) {
            getRows();
        }
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
