package org.cadre.selection.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.cohort.CohortId;
import org.cadre.platform.faces.Pages;
import org.cadre.selection.SelectionQueries;
import org.cadre.selection.SelectionRow;

import java.util.List;

/** The selections in which the reader has a part. */
@Named
@RequestScoped
public class SelectionsPage {

    @Inject SelectionQueries queries;
    @Inject HttpServletRequest request;

    private List<SelectionRow> rows;

    /** Leads to the selection of a cohort that is named, where there is one. */
    public void load() {
        CohortId.find(request.getParameter("cohort"))
                .flatMap(queries::findOf)
                .ifPresent(call -> Pages.go("/selection/selection", "call", call));
        getRows();
    }

    public List<SelectionRow> getRows() {
        if (rows == null) {
            rows = queries.list();
        }
        return rows;
    }

    /** Whether a cohort is named that has no selection. */
    public boolean isWithout() {
        return request.getParameter("cohort") != null;
    }

    public String kind(SelectionRow row) {
        return SelectionKind.of(row.state());
    }
}
