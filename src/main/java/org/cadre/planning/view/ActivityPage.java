package org.cadre.planning.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.budget.AmountText;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.planning.Activities;
import org.cadre.planning.ActivityId;
import org.cadre.planning.ActivityPlan;
import org.cadre.planning.ActivityRow;
import org.cadre.planning.ActivityState;
import org.cadre.planning.PlanningBoard;
import org.cadre.planning.PlanningQueries;
import org.cadre.planning.Work;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Plans an activity; or shows one, with what it costs and what can be done with it. */
@Named
@RequestScoped
public class ActivityPage {

    private static final String PATH = "/planning/activity";

    @Inject Activities activities;
    @Inject PlanningQueries queries;
    @Inject ChosenPlan chosen;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String activity;
    private String name;
    private LocalDate from;
    private LocalDate to;
    private LocalDate decideBy;
    private String criticality = "3";
    private String work;
    private String line;
    private String first;
    private String last;
    private String each;
    private String reason;

    private PlanningBoard<ActivityRow> board;

    @PostConstruct
    void readAddress() {
        activity = request.getParameter("activity");
    }

    public void load() {
        if (!isKnown()) {
            chosen.requireWriter(chosen.getId());
        } else if ("GET".equals(request.getMethod())) {
            var plan = getRow().plan();
            name = plan.name();
            from = plan.from();
            to = plan.to();
            decideBy = plan.decideBy();
            criticality = Integer.toString(plan.criticality());
            work = plan.work() == null ? "" : plan.work().toString();
        } else {
            getBoard();
        }
    }

    public boolean isKnown() {
        return activity != null && !activity.isEmpty();
    }

    public PlanningBoard<ActivityRow> getBoard() {
        if (board == null) {
            board = queries.activity(id(), shell.language());
        }
        return board;
    }

    public ActivityRow getRow() {
        return getBoard().rows().getFirst();
    }

    private ActivityId id() {
        return ActivityId.find(activity).orElseThrow(() -> new NotFound("activity " + activity));
    }

    private ProgrammeId programme() {
        return isKnown() ? getBoard().programme() : chosen.getId();
    }

    /** Whether the actor may change what is shown. */
    public boolean isChangeable() {
        return getRow().state().isOpen() && chosen.isWriter(programme());
    }

    public boolean isPlanned() {
        return getRow().state() == ActivityState.PLANNED;
    }

    public boolean isDecided() {
        return getRow().state() == ActivityState.DECIDED;
    }

    public String getCarries() {
        return chosen.words(getBoard().works().get(getRow().plan().work()));
    }

    public Money getTotal() {
        return getRow().total(getBoard().currency());
    }

    public void plan() {
        var made = activities.plan(programme(), read());
        Pages.go(PATH, "activity", made, "done", "planning.done.planned");
    }

    public void change() {
        activities.change(id(), read(), Given.whole(request.getParameter("read")));
        back("changed");
    }

    private ActivityPlan read() {
        return new ActivityPlan(
                Given.text(name),
                from,
                to,
                decideBy,
                Given.whole(criticality),
                Given.text(work).isEmpty()
                        ? null
                        : Work.find(work).orElseThrow(() -> new NotFound("work " + work)));
    }

    public void cost() {
        activities.cost(
                id(),
                ChosenPlan.line(line),
                YearMonth.parse(first),
                YearMonth.parse(last),
                AmountText.parse("each", Given.text(each), getBoard().currency()));
        back("costed");
    }

    public void decide() {
        activities.decide(id());
        back("decided");
    }

    public void finish() {
        activities.finish(id());
        back("finished");
    }

    public void cancel() {
        activities.cancel(id(), Given.text(reason));
        back("cancelled");
    }

    private void back(String done) {
        Pages.go(PATH, "activity", activity, "done", "planning.done." + done);
    }

    /** What it can carry; what it carries now stands there even where it is over. */
    public List<SelectItem> getWorks() {
        var choices = chosen.choices(queries.choices(programme(), shell.language()));
        if (!isKnown() || getRow().plan().work() == null) {
            return choices;
        }
        var own = getBoard().works().get(getRow().plan().work());
        return own == null
                        || choices.stream()
                                .anyMatch(it -> it.getValue().equals(own.work().toString()))
                ? choices
                : Stream.concat(chosen.choices(List.of(own)).stream(), choices.stream()).toList();
    }

    public List<SelectItem> getLines() {
        return ChosenPlan.items(getBoard());
    }

    public String getListHref() {
        return Pages.address("/planning/activities", "programme", programme());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public LocalDate getDecideBy() {
        return decideBy;
    }

    public void setDecideBy(LocalDate decideBy) {
        this.decideBy = decideBy;
    }

    public String getCriticality() {
        return criticality;
    }

    public void setCriticality(String criticality) {
        this.criticality = criticality;
    }

    public String getWork() {
        return work;
    }

    public void setWork(String work) {
        this.work = work;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
