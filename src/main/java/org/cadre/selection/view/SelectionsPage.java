package org.cadre.selection.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.cohort.CohortId;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.selection.SelectionQueries;
import org.cadre.selection.SelectionRow;

import java.util.List;

/** The selections in which the reader has a part. */
@Named
@RequestScoped
public class SelectionsPage {

    private static final String PATH = "/selection/selections";
    private static final int SIZE = 25;

    @Inject SelectionQueries queries;
    @Inject HttpServletRequest request;

    private Slice<SelectionRow> slice;

    /** Leads to the selection of a cohort that is named, where there is one. */
    public void load() {
        CohortId.find(request.getParameter("cohort"))
                .flatMap(queries::findOf)
                .ifPresent(call -> Pages.go("/selection/selection", "call", call));
        slice();
    }

    private Slice<SelectionRow> slice() {
        if (slice == null) {
            var keyset = Keyset.of(request.getParameter("after"), request.getParameter("before"));
            slice = queries.list(keyset, SIZE);
        }
        return slice;
    }

    public List<SelectionRow> getRows() {
        return slice().rows();
    }

    public String getNextHref() {
        return slice().next().map(row -> Pages.address(PATH, "after", row.call())).orElse(null);
    }

    public String getPreviousHref() {
        return slice().previous()
                .map(row -> Pages.address(PATH, "before", row.call()))
                .orElse(null);
    }

    /** Whether a cohort is named that has no selection. */
    public boolean isWithout() {
        return request.getParameter("cohort") != null;
    }

    public String kind(SelectionRow row) {
        return SelectionKind.of(row.state());
    }
}
