package org.cadre.budget.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.budget.BudgetDetail;
import org.cadre.budget.BudgetDetail.VersionRow;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.BudgetVersionId;
import org.cadre.budget.Budgets;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.LineRow;
import org.cadre.budget.VersionState;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.money.Currencies;
import org.cadre.money.Money;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Role;

import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The budget of a programme: its lines by month, its versions, and what can be done with them. */
@Named
@RequestScoped
public class BudgetPage {

    private static final String PATH = "/budget/budget";

    @Inject Budgets budgets;
    @Inject BudgetQueries queries;
    @Inject FinanceAccess access;
    @Inject HttpServletRequest request;

    private String programme;
    private String version;
    private String year;
    private String opened;
    private String currency;
    private String why;

    private List<ProgrammeRow> programmes;
    private List<ProgrammeRow> without;
    private BudgetDetail detail;

    @PostConstruct
    void readAddress() {
        programme = request.getParameter("programme");
        version = request.getParameter("version");
        year = request.getParameter("year");
    }

    public void load() {
        if (!getProgrammes().isEmpty()) {
            getDetail();
        }
    }

    public List<ProgrammeRow> getProgrammes() {
        if (programmes == null) {
            programmes = queries.list();
        }
        return programmes;
    }

    /** Programmes that could have a budget and have none, for who may open one. */
    public List<ProgrammeRow> getWithout() {
        if (without == null) {
            without = queries.mayOpen() ? queries.listWithout() : List.of();
        }
        return without;
    }

    private ProgrammeId chosen() {
        if (programme == null || programme.isEmpty()) {
            return getProgrammes().getFirst().id();
        }
        return ProgrammeId.find(programme)
                .orElseThrow(() -> new NotFound("programme " + programme));
    }

    public BudgetDetail getDetail() {
        if (detail == null) {
            detail = queries.get(chosen(), BudgetVersionId.find(version).orElse(null));
        }
        return detail;
    }

    public String getName() {
        return getProgrammes().stream()
                .filter(each -> each.id().equals(getDetail().programme()))
                .map(ProgrammeRow::name)
                .findFirst()
                .orElse("");
    }

    public List<Integer> getYears() {
        var found = getDetail().months().stream().map(YearMonth::getYear).distinct().toList();
        return found.isEmpty() ? List.of() : found;
    }

    /** The year at hand: the one asked for, or the first that the version has. */
    public int getShownYear() {
        int asked = Given.whole(year);
        if (getYears().contains(asked)) {
            return asked;
        }
        int now = Year.of(getDetail().today().getYear()).getValue();
        return getYears().contains(now) ? now : getYears().stream().findFirst().orElse(now);
    }

    public List<YearMonth> getMonths() {
        return Stream.of(Month.values()).map(month -> YearMonth.of(getShownYear(), month)).toList();
    }

    public Money amount(LineRow line, YearMonth month) {
        return getDetail().amount(line.id(), month);
    }

    public Money ofYear(LineRow line) {
        return getDetail()
                .between(
                        line.id(),
                        YearMonth.of(getShownYear(), 1),
                        YearMonth.of(getShownYear(), 12));
    }

    public Money total(LineRow line) {
        return getDetail().total(line.id());
    }

    public boolean isOfficer() {
        return access.holds(Role.FINANCE_OFFICER, getDetail().programme());
    }

    public boolean isApprover() {
        return access.holds(Role.FINANCE_APPROVER, getDetail().programme());
    }

    public boolean isAsker() {
        return isOfficer() || access.holds(Role.PROGRAMME_MANAGER, getDetail().programme());
    }

    private boolean isShown(VersionState state) {
        var shown = getDetail().shown();
        return shown != null && shown.state() == state;
    }

    public boolean isDraft() {
        return isShown(VersionState.DRAFT);
    }

    public boolean isSubmitted() {
        return isShown(VersionState.SUBMITTED);
    }

    public boolean isApproved() {
        return isShown(VersionState.APPROVED);
    }

    /** Whether the next version can be begun. */
    public boolean isDraftable() {
        return getDetail().versions().stream()
                .map(VersionRow::state)
                .noneMatch(each -> each == VersionState.DRAFT || each == VersionState.SUBMITTED);
    }

    public String kind(VersionState state) {
        return switch (state) {
            case DRAFT -> "none";
            case SUBMITTED -> "warn";
            case APPROVED -> "ok";
            case SUPERSEDED -> "lock";
        };
    }

    public void open() {
        var id = ProgrammeId.find(opened).orElseThrow(() -> new NotFound("programme " + opened));
        var chosen =
                Currencies.find(currency).orElseThrow(() -> new NotFound("currency " + currency));
        budgets.open(id, chosen);
        Pages.go(PATH, "programme", id, "done", "budget.done.opened");
    }

    public void draft() {
        var made = budgets.draft(chosen(), Given.text(why));
        Pages.go(
                "/budget/lines",
                "programme",
                chosen(),
                "version",
                made,
                "done",
                "budget.done.drafted");
    }

    public void submit() {
        budgets.submit(getDetail().shown().id());
        back("submitted");
    }

    public void approve() {
        budgets.approve(getDetail().shown().id(), Given.text(request.getParameter("read")));
        back("approved");
    }

    private void back(String done) {
        Pages.go(
                PATH,
                "programme",
                chosen(),
                "version",
                getDetail().shown().id(),
                "done",
                "budget.done." + done);
    }

    public String href(Object shownVersion, Object shownYear) {
        return Pages.address(
                PATH,
                "programme",
                getDetail().programme(),
                "version",
                shownVersion,
                "year",
                shownYear);
    }

    public List<String> getCurrencies() {
        return Currencies.codes();
    }

    public String getProgramme() {
        return programme;
    }

    public String getOpened() {
        return opened;
    }

    public void setOpened(String opened) {
        this.opened = opened;
    }

    public String getCurrency() {
        return currency == null ? "EUR" : currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
