package org.cadre.mentorship.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.catalogue.ProgrammeRow;
import org.cadre.mentorship.CycleState;
import org.cadre.mentorship.Cycles;

import java.util.List;

/** The cycles of matching that the reader coordinates. */
@Named
@RequestScoped
public class CyclesPage {

    @Inject Cycles cycles;

    private List<Cycles.CycleRow> rows;
    private List<ProgrammeRow> programmes;

    public void load() {
        rows = cycles.list();
        programmes = cycles.programmes();
    }

    public List<Cycles.CycleRow> getRows() {
        return rows;
    }

    public List<ProgrammeRow> getProgrammes() {
        return programmes;
    }

    public String kind(Cycles.CycleRow row) {
        return row.state() == CycleState.OPEN ? "ok" : "none";
    }
}
