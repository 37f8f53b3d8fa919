package org.cadre.visit.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.visit.VisitQueries;
import org.cadre.visit.VisitRow;

import java.util.List;

/** The visits that the reader asked for, goes on, or hosts. */
@Named
@RequestScoped
public class VisitsPage {

    @Inject VisitQueries queries;

    private List<VisitRow> rows;

    public void load() {
        rows = queries.own();
    }

    public List<VisitRow> getRows() {
        return rows;
    }
}
