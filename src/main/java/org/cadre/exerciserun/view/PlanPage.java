package org.cadre.exerciserun.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.cohort.CohortId;
import org.cadre.exercise.DesignVersionId;
import org.cadre.exerciserun.ExerciseRuns;
import org.cadre.exerciserun.PlanChoices;
import org.cadre.exerciserun.RunPlan;
import org.cadre.exerciserun.RunQueries;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Plans a run: which design, for which cohort, when. */
@Named
@RequestScoped
public class PlanPage {

    @Inject ExerciseRuns runs;
    @Inject RunQueries queries;
    @Inject CurrentActor current;
    @Inject HttpServletRequest request;

    private String design;
    private String cohort;
    private String title;
    private LocalDate day;
    private String time = "09:00";

    private PlanChoices choices;

    public void load() {
        getChoices();
    }

    public PlanChoices getChoices() {
        if (choices == null) {
            choices = queries.planChoices();
        }
        return choices;
    }

    public List<SelectItem> getDesigns() {
        return getChoices().designs().stream()
                .map(each -> new SelectItem(each.id(), each.text()))
                .toList();
    }

    public List<SelectItem> getCohorts() {
        return getChoices().cohorts().stream()
                .map(each -> new SelectItem(each.id(), each.text()))
                .toList();
    }

    public void plan() {
        var zone = current.get().zone();
        var when = day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
        var plan =
                new RunPlan(
                        DesignVersionId.find(design)
                                .orElseThrow(() -> new NotFound("design " + design)),
                        CohortId.find(cohort).orElseThrow(() -> new NotFound("cohort " + cohort)),
                        title,
                        when,
                        zone);
        Pages.go("/exerciserun/setup", "run", runs.plan(plan), "done", "exerciserun.done.planned");
    }

    public ZoneId getZone() {
        return current.get().zone();
    }

    public String getDesign() {
        return design;
    }

    public void setDesign(String design) {
        this.design = design;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }
}
