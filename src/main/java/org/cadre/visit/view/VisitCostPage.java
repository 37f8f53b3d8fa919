package org.cadre.visit.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.budget.AmountText;
import org.cadre.budget.LineId;
import org.cadre.ledger.CostLine;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.visit.Coordinating;
import org.cadre.visit.VisitId;
import org.cadre.visit.VisitQueries;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Ties a visit to a line of the budget, with what was posted for it. */
@Named
@RequestScoped
public class VisitCostPage {

    @Inject VisitQueries queries;
    @Inject Coordinating coordinating;
    @Inject HttpServletRequest request;

    private String visit;
    private String line;
    private String value;

    private VisitQueries.CostChoices choices;

    @PostConstruct
    void readAddress() {
        visit = request.getParameter("visit");
        line = request.getParameter("line");
    }

    public void load() {
        getChoices();
    }

    public VisitQueries.CostChoices getChoices() {
        if (choices == null) {
            choices =
                    queries.costChoices(
                            id(), Optional.ofNullable(line).filter(text -> !text.isEmpty()));
        }
        return choices;
    }

    private VisitId id() {
        return VisitId.find(visit).orElseThrow(() -> new NotFound("visit " + visit));
    }

    public void tie() {
        var given = request.getParameterValues("entry");
        coordinating.cost(
                id(),
                LineId.find(getChoices().line().orElse(""))
                        .orElseThrow(() -> new NotFound("budget line " + line)),
                AmountText.parse(
                        "value", Given.text(value), Currency.getInstance(getChoices().currency())),
                given == null ? List.of() : Arrays.asList(given));
        Pages.go("/visit/visit", "visit", visit, "done", "visit.done.tied");
    }

    public List<SelectItem> getLines() {
        return getChoices().lines().stream()
                .map(each -> new SelectItem(each.id().toString(), each.label()))
                .toList();
    }

    /** Whether a line is chosen, so that its entries are shown. */
    public boolean isChosen() {
        return getChoices().line().isPresent();
    }

    public String getLabel() {
        return getChoices().lines().stream()
                .filter(
                        each ->
                                getChoices()
                                        .line()
                                        .filter(each.id().toString()::equals)
                                        .isPresent())
                .map(each -> each.label())
                .findFirst()
                .orElse("");
    }

    public List<CostLine> getEntries() {
        return getChoices().entries();
    }

    public String getVisit() {
        return visit;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
