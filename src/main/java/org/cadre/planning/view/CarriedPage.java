package org.cadre.planning.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.planning.CarriedRow;
import org.cadre.planning.LineWorks;
import org.cadre.planning.PlanningQueries;
import org.cadre.planning.Work;
import org.cadre.planning.WorkRow;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;

import java.util.List;

/** What each budget line carries, and so what lapses when its money breaks. */
@Named
@RequestScoped
public class CarriedPage {

    @Inject LineWorks works;
    @Inject PlanningQueries queries;
    @Inject ChosenPlan chosen;
    @Inject Shell shell;

    private String line;
    private String work;

    private List<CarriedRow> rows;

    public void load() {
        if (chosen.isAny()) {
            getRows();
        }
    }

    public List<CarriedRow> getRows() {
        if (rows == null) {
            rows = queries.carried(chosen.getId(), shell.language());
        }
        return rows;
    }

    /** Whether the actor may say so no more; what an activity carries is said there. */
    public boolean isTied(WorkRow row) {
        return row.link() != null && chosen.isWriter();
    }

    public void tie() {
        works.tie(
                chosen.getId(),
                ChosenPlan.line(line),
                Work.find(Given.text(work)).orElseThrow(() -> new NotFound("work " + work)));
        back("tied");
    }

    public void untie(WorkRow row) {
        works.untie(row.link());
        back("untied");
    }

    private void back(String done) {
        Pages.go("/planning/carried", "programme", chosen.getId(), "done", "planning.done." + done);
    }

    public List<SelectItem> getLines() {
        return getRows().stream()
                .map(CarriedRow::line)
                .map(each -> new SelectItem(each.id().toString(), each.label()))
                .toList();
    }

    public List<SelectItem> getWorks() {
        return chosen.choices(queries.choices(chosen.getId(), shell.language()));
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getWork() {
        return work;
    }

    public void setWork(String work) {
        this.work = work;
    }
}
