package org.cadre.selection.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.selection.SelectionQueries;
import org.cadre.selection.SelectionRow;

import java.util.List;

/** The selections in which the reader has a part. */
@Named
@RequestScoped
public class SelectionsPage {

    @Inject SelectionQueries queries;

    private List<SelectionRow> rows;

    public void load() {
        getRows();
    }

    public List<SelectionRow> getRows() {
        if (rows == null) {
            rows = queries.list();
        }
        return rows;
    }

    public String kind(SelectionRow row) {
        return SelectionKind.of(row.state());
    }
}
