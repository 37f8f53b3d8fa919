package org.cadre.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.people.AgencyQueries;
import org.cadre.people.AgencyRow;

import java.util.List;

/** The agencies and the partner countries. */
@Named
@RequestScoped
public class AgenciesPage {

    @Inject AgencyQueries queries;

    private List<AgencyRow> rows;

    public void load() {
        rows = queries.list();
    }

    public List<AgencyRow> getRows() {
        return rows;
    }
}
