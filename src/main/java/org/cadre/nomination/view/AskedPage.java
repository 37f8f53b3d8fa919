package org.cadre.nomination.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.nomination.CallQueries;
import org.cadre.nomination.CallRow;

import java.util.List;

/** What agencies are asked by calls. */
@Named
@RequestScoped
public class AskedPage {

    @Inject CallQueries queries;

    private List<CallQueries.Asked> rows;

    public void load() {
        getRows();
    }

    public List<CallQueries.Asked> getRows() {
        if (rows == null) {
            rows = queries.listAsked();
        }
        return rows;
    }

    public String kind(CallRow row) {
        return CallKind.of(row.state());
    }
}
