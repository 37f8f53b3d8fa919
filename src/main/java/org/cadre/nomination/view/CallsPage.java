package org.cadre.nomination.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.nomination.CallQueries;
import org.cadre.nomination.CallRow;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;

import java.util.List;

/** The calls in which the reader has a part. */
@Named
@RequestScoped
public class CallsPage {

    @Inject CallQueries queries;
    @Inject CurrentActor current;

    private List<CallRow> rows;

    public void load() {
        getRows();
    }

    public List<CallRow> getRows() {
        if (rows == null) {
            rows = queries.list();
        }
        return rows;
    }

    public boolean isManages() {
        return current.get().holdsAny(Role.PROGRAMME_MANAGER);
    }

    public String kind(CallRow row) {
        return CallKind.of(row.state());
    }
}
