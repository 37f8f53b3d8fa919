package org.cadre.afteraction.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.afteraction.ActionId;
import org.cadre.afteraction.ActionPlan;
import org.cadre.afteraction.ActionQueries;
import org.cadre.afteraction.CorrectiveActions;
import org.cadre.afteraction.FindingId;
import org.cadre.afteraction.FindingRow;
import org.cadre.afteraction.action.Verifying.Means;
import org.cadre.exerciserun.RootCause;
import org.cadre.people.PersonId;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Plans a corrective action for a finding, or changes one that is open. */
@Named
@RequestScoped
public class PlanActionPage {

    private static final int USUAL_WEEKS = 8;

    @Inject CorrectiveActions actions;
    @Inject ActionQueries queries;
    @Inject Messages msg;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject HttpServletRequest request;

    private String action;
    private String finding;
    private FindingRow of;
    private String title;
    private String element;
    private String owner;
    private String agency;
    private LocalDate starts;
    private LocalDate due;
    private String means;
    private String how;

    @PostConstruct
    void readAddress() {
        action = request.getParameter("action");
        finding = request.getParameter("finding");
        if (isChange()) {
            begin(queries.get(id()).plan());
        } else {
            element = RootCause.PLANNING.name();
            means = Means.DOCUMENT.name();
            starts = clock.today(current.get().zone());
            due = starts.plusWeeks(USUAL_WEEKS);
        }
    }

    private void begin(ActionPlan plan) {
        title = plan.title();
        element = plan.element().name();
        owner = plan.owner().toString();
        agency = plan.agency();
        starts = plan.starts();
        due = plan.due();
        means = plan.means().name();
        how = plan.how();
    }

    /** Reads the finding, so that a foreign one is not found before anything is written. */
    public void load() {
        getOf();
    }

    /** Whether the address names an action; otherwise a new one is planned. */
    public boolean isChange() {
        return action != null && !action.isEmpty();
    }

    private ActionId id() {
        return ActionId.find(action).orElseThrow(() -> new NotFound("action " + action));
    }

    /** The finding that is answered. */
    public FindingRow getOf() {
        if (of == null) {
            of =
                    isChange()
                            ? queries.findingOf(id())
                            : queries.finding(
                                    FindingId.find(finding)
                                            .orElseThrow(() -> new NotFound("finding " + finding)));
        }
        return of;
    }

    public void save() {
        var plan =
                new ActionPlan(
                        Given.text(title),
                        Given.find(RootCause.values(), element)
                                .orElseThrow(() -> new NotFound("element " + element)),
                        PersonId.find(owner).orElseThrow(() -> new NotFound("person " + owner)),
                        Given.text(agency),
                        starts,
                        due,
                        Given.find(Means.values(), means)
                                .orElseThrow(() -> new NotFound("means " + means)),
                        Given.text(how));
        if (isChange()) {
            actions.change(id(), plan);
            go(action, "afteraction.done.actionChanged");
        } else {
            var made = actions.propose(FindingId.find(finding).orElseThrow(), plan);
            go(made, "afteraction.done.actionPlanned");
        }
    }

    private static void go(Object action, String done) {
        Pages.go("/afteraction/action", "action", action, "done", done);
    }

    public List<SelectItem> getElements() {
        return items(RootCause.values());
    }

    public List<SelectItem> getAllMeans() {
        return items(Means.values());
    }

    private <E extends Enum<E>> List<SelectItem> items(E[] values) {
        return Arrays.stream(values)
                .map(value -> new SelectItem(value.name(), msg.word(value)))
                .toList();
    }

    public List<SelectItem> getOwners() {
        return getOf().owners().stream()
                .map(choice -> new SelectItem(choice.id(), choice.text()))
                .toList();
    }

    public String getAction() {
        return action;
    }

    public String getFinding() {
        return finding;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getElement() {
        return element;
    }

    public void setElement(String element) {
        this.element = element;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public void setStarts(LocalDate starts) {
        this.starts = starts;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getMeans() {
        return means;
    }

    public void setMeans(String means) {
        this.means = means;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
