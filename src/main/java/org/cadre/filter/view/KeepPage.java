package org.cadre.filter.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.filter.ListPage;
import org.cadre.filter.SavedFilters;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.util.Objects;

/** Gives a name to the filter of a list, then leads back to it. */
@Named
@RequestScoped
public class KeepPage {

    @Inject SavedFilters filters;
    @Inject HttpServletRequest request;

    private String list;
    private String query;
    private String name;

    @PostConstruct
    void readAddress() {
        list = request.getParameter("list");
        query = Objects.requireNonNullElse(request.getParameter("with"), "");
    }

    /** Asks for the list. */
    public void load() {
        filters.listOn(getPage());
    }

    public void keep() {
        var kept = filters.keep(getPage(), name, query);
        Pages.go(kept.href(), "done", "filter.done.kept");
    }

    public ListPage getPage() {
        return ListPage.find(list).orElseThrow(() -> new NotFound("list " + list));
    }

    public String getHref() {
        return getPage().href(query);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
