package org.cadre.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cadre.people.AgencyQueries;
import org.cadre.people.AgencyRow;

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
