package org.cadre.safeguarding.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.safeguarding.CaseDesk;
import org.cadre.safeguarding.CaseRow;

import java.util.List;

/** All cases, for focal points. */
@Named
@RequestScoped
public class CasesPage {

    @Inject CaseDesk desk;

    private List<CaseRow> rows;

    public void load() {
        getRows();
    }

    public List<CaseRow> getRows() {
        if (rows == null) {
            rows = desk.list();
        }
        return rows;
    }

    /** The key of what a case waits for. */
    public String state(CaseRow row) {
        if (row.isClosed()) {
            return "closed";
        }
        if (row.isProposed()) {
            return "proposed";
        }
        return row.isWaiting() ? "waiting" : "open";
    }

    public String kind(CaseRow row) {
        return switch (state(row)) {
            case "closed" -> "lock";
            case "proposed" -> "acc";
            case "waiting" -> "warn";
            default -> "none";
        };
    }
}
