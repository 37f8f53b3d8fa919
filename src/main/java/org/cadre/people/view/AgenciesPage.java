package org.cadre.people.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.people.AgencyFilter;
import org.cadre.people.AgencyQueries;
import org.cadre.people.AgencyRow;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;

import java.util.List;
import java.util.Optional;

/** The agencies, page by page in the order of their names, and the partner countries. */
@Named
@RequestScoped
public class AgenciesPage {

    private static final String PATH = "/people/agencies";
    private static final int SIZE = 25;

    @Inject AgencyQueries queries;
    @Inject HttpServletRequest request;

    private String text;
    private String country;
    private Slice<AgencyRow> slice;

    @PostConstruct
    void readAddress() {
        text = request.getParameter("text");
        country = request.getParameter("country");
    }

    public void load() {
        var keyset = Keyset.of(request.getParameter("after"), request.getParameter("before"));
        slice = queries.list(filter(), keyset, SIZE);
    }

    private AgencyFilter filter() {
        return new AgencyFilter(text, Optional.ofNullable(country).filter(c -> !c.isEmpty()));
    }

    public List<AgencyRow> getRows() {
        return slice.rows();
    }

    public boolean isFiltered() {
        return !filter().equals(AgencyFilter.none());
    }

    public String getNextHref() {
        return slice.next().map(row -> href("after", row)).orElse(null);
    }

    public String getPreviousHref() {
        return slice.previous().map(row -> href("before", row)).orElse(null);
    }

    private String href(String direction, AgencyRow row) {
        return Pages.address(PATH, "text", text, "country", country, direction, row.id());
    }

    public String getText() {
        return text;
    }

    public String getCountry() {
        return country;
    }
}
