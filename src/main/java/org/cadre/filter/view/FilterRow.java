package org.cadre.filter.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.filter.ListPage;
import org.cadre.filter.SavedFilterRow;
import org.cadre.filter.SavedFilters;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The own filters above the list that is open, and the way to keep the one that is in use. */
@Named
@RequestScoped
public class FilterRow {

    @Inject SavedFilters filters;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private @Nullable List<SavedFilterRow> rows;

    public List<SavedFilterRow> getRows() {
        if (rows == null) {
            rows = filters.listOn(page());
        }
        return rows;
    }

    public String href(SavedFilterRow row) {
        return page().href(row.query(), query());
    }

    public boolean isOpen(SavedFilterRow row) {
        return href(row).equals(page().href(query()));
    }

    /** Null where nothing is filtered, or by a filter that is kept. */
    public @Nullable String getKeepHref() {
        boolean kept = getRows().stream().anyMatch(this::isOpen);
        return kept || !page().isFiltered(query())
                ? null
                : Pages.address("/filter/keep", "list", page(), "with", page().tidy(query()));
    }

    private ListPage page() {
        return ListPage.at(shell.getPath()).orElseThrow();
    }

    private String query() {
        return request.getQueryString() == null ? "" : request.getQueryString();
    }
}
