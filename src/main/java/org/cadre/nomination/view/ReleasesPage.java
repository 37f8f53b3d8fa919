package org.cadre.nomination.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.nomination.NomineeQueries;
import org.cadre.nomination.NomineeRow;

import java.util.List;

/** Nominations that wait for the reader to release somebody from duty. */
@Named
@RequestScoped
public class ReleasesPage {

    @Inject NomineeQueries queries;

    private List<NomineeRow> rows;

    public void load() {
        getRows();
    }

    public List<NomineeRow> getRows() {
        if (rows == null) {
            rows = queries.listToRelease();
        }
        return rows;
    }
}
