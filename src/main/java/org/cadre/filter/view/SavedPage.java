package org.cadre.filter.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.filter.ListPage;
import org.cadre.filter.SavedFilterId;
import org.cadre.filter.SavedFilterRow;
import org.cadre.filter.SavedFilters;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** The own filters, one of which is renamed or removed; the one just removed can be put back. */
@Named
@RequestScoped
public class SavedPage {

    private static final String PATH = "/filter/saved";

    @Inject SavedFilters filters;
    @Inject HttpServletRequest request;

    private String filter;
    private String removed;
    private String called;
    private String query;
    private String name;
    private @Nullable SavedFilterRow chosen;
    private List<SavedFilterRow> rows;

    @PostConstruct
    void readAddress() {
        filter = request.getParameter("filter");
        removed = request.getParameter("removed");
        called = request.getParameter("called");
        query = Objects.requireNonNullElse(request.getParameter("with"), "");
    }

    public void load() {
        rows = filters.list();
        if (isFilterChosen()) {
            getChosen();
        }
    }

    public List<SavedFilterRow> getRows() {
        return rows;
    }

    public boolean isFilterChosen() {
        return filter != null && !filter.isEmpty();
    }

    public SavedFilterRow getChosen() {
        if (chosen == null) {
            chosen = filters.get(id());
        }
        return chosen;
    }

    private SavedFilterId id() {
        return SavedFilterId.find(filter).orElseThrow(() -> new NotFound("saved filter " + filter));
    }

    public void rename() {
        filters.rename(id(), name);
        Pages.go(PATH, "done", "filter.done.renamed");
    }

    public void remove() {
        var gone = filters.remove(id());
        Pages.go(
                PATH,
                "removed",
                gone.page(),
                "called",
                gone.name(),
                "with",
                gone.query(),
                "done",
                "filter.done.removed");
    }

    public boolean isPuttingBack() {
        return ListPage.find(removed).isPresent();
    }

    public void putBack() {
        var page = ListPage.find(removed).orElseThrow(() -> new NotFound("list " + removed));
        filters.keep(page, called, query);
        Pages.go(PATH, "done", "filter.done.putBack");
    }

    public String getCalled() {
        return called;
    }

    public String getName() {
        return name == null && isFilterChosen() ? getChosen().name() : name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
