package org.cadre.diversity.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.diversity.FollowUpStatus;
import org.cadre.diversity.FollowUps;
import org.cadre.people.PersonId;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where people of a cohort work some months after its end. */
@Named
@RequestScoped
public class FollowUpPage {

    private static final String PATH = "/diversity/follow-up";

    @Inject FollowUps followUps;
    @Inject CohortQueries cohorts;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String cohort;
    private Integer months;
    private String name;
    private List<Integer> due;
    private List<Row> rows;

    /** A person with what is chosen. */
    public record Row(PersonId person, String name, String agency, String label, String chosen) {}

    @PostConstruct
    void readAddress() {
        cohort = request.getParameter("cohort");
        int given = Given.whole(request.getParameter("months"));
        months = given < 0 ? null : given;
    }

    public void load() {
        getName();
        if (months == null && isDue()) {
            months = getChoices().getLast();
        }
    }

    private CohortId id() {
        return CohortId.find(cohort).orElseThrow(() -> new NotFound("cohort " + cohort));
    }

    public String getName() {
        if (name == null) {
            name = cohorts.get(id()).name();
        }
        return name;
    }

    public boolean isDue() {
        return !getChoices().isEmpty();
    }

    public List<Integer> getChoices() {
        if (due == null) {
            due = followUps.due(id());
        }
        return due;
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = followUps.list(id()).stream().map(this::row).toList();
        }
        return rows;
    }

    private Row row(FollowUps.Followed followed) {
        var sent = request.getParameter("status-" + followed.person());
        var noted = followed.found().get(months);
        return new Row(
                followed.person(),
                followed.name(),
                followed.agency(),
                msg.of("diversity.followUp.of", followed.name()),
                sent != null ? sent : noted == null ? "" : noted.name());
    }

    public List<SelectItem> getStatusItems() {
        return Arrays.stream(FollowUpStatus.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public void save() {
        Map<PersonId, FollowUpStatus> found = new HashMap<>();
        getRows().stream()
                .filter(row -> !row.chosen().isEmpty())
                .forEach(
                        row ->
                                found.put(
                                        row.person(),
                                        Given.get(FollowUpStatus.values(), row.chosen())));
        followUps.note(id(), months == null ? 0 : months, found);
        Pages.go(PATH, "cohort", cohort, "months", months, "done", "diversity.done.followed");
    }

    public String getCohort() {
        return cohort;
    }

    public Integer getMonths() {
        return months;
    }
}
