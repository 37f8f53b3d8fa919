package org.cadre.budget.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.budget.AmountText;
import org.cadre.budget.BudgetDetail;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.BudgetVersionId;
import org.cadre.budget.Budgets;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.LineId;
import org.cadre.budget.LinePlan;
import org.cadre.budget.LineRow;
import org.cadre.budget.Purpose;
import org.cadre.budget.VersionState;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Role;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds lines to a budget, and says what each has in the draft. */
@Named
@RequestScoped
public class LinesPage {

    private static final int MOST_MONTHS = 120;

    @Inject Budgets budgets;
    @Inject BudgetQueries queries;
    @Inject FinanceAccess access;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String programme;
    private String version;
    private String code;
    private String name;
    private String purpose;
    private String priority;
    private String criticality;
    private String parent;
    private String planned;
    private String first;
    private String last;
    private String each;

    private BudgetDetail detail;

    @PostConstruct
    void readAddress() {
        programme = request.getParameter("programme");
        version = request.getParameter("version");
    }

    public void load() {
        access.require(getDetail().programme(), Role.FINANCE_OFFICER);
    }

    public BudgetDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id(), BudgetVersionId.find(version).orElse(null));
        }
        return detail;
    }

    private ProgrammeId id() {
        return ProgrammeId.find(programme)
                .orElseThrow(() -> new NotFound("programme " + programme));
    }

    public boolean isDraft() {
        var shown = getDetail().shown();
        return shown != null && shown.state() == VersionState.DRAFT;
    }

    public Money total(LineRow line) {
        return getDetail().total(line.id());
    }

    public void add() {
        budgets.addLine(
                id(),
                new LinePlan(
                        Given.text(code),
                        Given.text(name),
                        Given.get(Purpose.values(), purpose),
                        Given.whole(priority),
                        Given.whole(criticality),
                        LineId.find(parent).orElse(null)));
        back("added");
    }

    /** The same amount in each month from the first to the last; months outside stay. */
    public void plan() {
        var line = LineId.find(planned).orElseThrow(() -> new NotFound("line " + planned));
        var months = new TreeMap<>(getDetail().amounts().getOrDefault(line, Map.of()));
        var amount = AmountText.parse("each", Given.text(each), getDetail().currency());
        var to = YearMonth.parse(last);
        int counted = 0;
        for (var at = YearMonth.parse(first);
                !at.isAfter(to) && counted < MOST_MONTHS;
                at = at.plusMonths(1)) {
            months.put(at, amount);
            counted++;
        }
        budgets.plan(getDetail().shown().id(), line, months);
        back("planned");
    }

    private void back(String done) {
        Pages.go(
                "/budget/lines",
                "programme",
                programme,
                "version",
                version,
                "done",
                "budget.done." + done);
    }

    public List<SelectItem> getPurposes() {
        return Arrays.stream(Purpose.values())
                .map(item -> new SelectItem(item.name(), msg.word(item)))
                .toList();
    }

    /** Lines that stand under no other. */
    public List<SelectItem> getParents() {
        return getDetail().lines().stream()
                .filter(line -> line.parent() == null)
                .map(LinesPage::item)
                .toList();
    }

    /** Lines that have no other below them. */
    public List<SelectItem> getLeaves() {
        return getDetail().leaves().stream().map(LinesPage::item).toList();
    }

    private static SelectItem item(LineRow line) {
        return new SelectItem(line.id().toString(), line.label());
    }

    public String getHref() {
        return Pages.address("/budget/budget", "programme", programme, "version", version);
    }

    public String getProgramme() {
        return programme;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getPriority() {
        return priority;
    }

    public void setPriority(String priority) {
        this.priority = priority;
    }

    public String getCriticality() {
        return criticality;
    }

    public void setCriticality(String criticality) {
        this.criticality = criticality;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getPlanned() {
        return planned;
    }

    public void setPlanned(String planned) {
        this.planned = planned;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }

    public String getEach() {
        return each;
    }

    public void setEach(String each) {
        this.each = each;
    }
}
