package org.cadre.mentorship.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleRow;
import org.cadre.mentorship.GoalPlan;
import org.cadre.mentorship.GoalRow;
import org.cadre.mentorship.GoalState;
import org.cadre.mentorship.Goals;
import org.cadre.mentorship.MentorshipDetail;
import org.cadre.mentorship.MentorshipId;
import org.cadre.mentorship.MentorshipQueries;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;

import java.time.LocalDate;
import java.util.List;

/** Sets a goal of a mentorship, or says what became of one. */
@Named
@RequestScoped
public class GoalPage {

    private static final String RELATION = "/mentorship/mentorship";

    @Inject MentorshipQueries queries;
    @Inject Goals goals;
    @Inject CatalogueQueries catalogue;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String mentorship;
    private String goal;
    private String module;
    private String outcome;
    private String words;
    private String baseline;
    private String target;
    private String measure;
    private String evidence;
    private LocalDate due;
    private String state;
    private Integer scaled = 0;

    private MentorshipDetail detail;
    private List<ModuleRow> modules;

    @PostConstruct
    void readAddress() {
        mentorship = request.getParameter("mentorship");
        goal = request.getParameter("goal");
        module = request.getParameter("module");
    }

    public void load() {
        if (getDetail().side().isEmpty()) {
            throw new NotFound("goal");
        }
        if (isKnown()) {
            getRow();
        }
    }

    public MentorshipDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id());
        }
        return detail;
    }

    private MentorshipId id() {
        return MentorshipId.find(mentorship)
                .orElseThrow(() -> new NotFound("mentorship " + mentorship));
    }

    public void set() {
        goals.set(id(), new GoalPlan(outcome, words, baseline, target, measure, evidence, due));
        Pages.go(RELATION, "mentorship", mentorship, "done", "mentorship.done.goalSet");
    }

    public void settle() {
        goals.settle(
                getRow().id(), Given.get(GoalState.values(), state), scaled == null ? 0 : scaled);
        Pages.go(RELATION, "mentorship", mentorship, "done", "mentorship.done.goalSettled");
    }

    /** Whether the page is of a goal that is there. */
    public boolean isKnown() {
        return goal != null && !goal.isEmpty();
    }

    public boolean isSettleable() {
        return getRow().state() == GoalState.OPEN;
    }

    public boolean isChosen() {
        return module != null && !module.isEmpty();
    }

    public GoalRow getRow() {
        return getDetail().goals().stream()
                .filter(each -> each.id().toString().equals(goal))
                .findFirst()
                .orElseThrow(() -> new NotFound("goal " + goal));
    }

    public List<ModuleRow> getModules() {
        if (modules == null) {
            modules = catalogue.listModules(shell.language());
        }
        return modules;
    }

    /** The outcomes of the module that was chosen. */
    public List<SelectItem> getOutcomes() {
        var row =
                getModules().stream()
                        .filter(each -> each.code().equals(module))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("module " + module));
        return catalogue.getModule(row.id(), shell.language()).outcomes().stream()
                .map(each -> new SelectItem(module + " " + each.key(), each.text()))
                .toList();
    }

    public List<SelectItem> getStates() {
        return List.of(
                new SelectItem(GoalState.REACHED.name(), msg.word(GoalState.REACHED)),
                new SelectItem(GoalState.DROPPED.name(), msg.word(GoalState.DROPPED)));
    }

    public List<SelectItem> getScale() {
        return List.of(2, 1, 0, -1, -2).stream()
                .map(each -> new SelectItem(each, msg.of("mentorship.goal.scale." + (each + 2))))
                .toList();
    }

    public String getMentorship() {
        return mentorship;
    }

    public String getModule() {
        return module;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getBaseline() {
        return baseline;
    }

    public void setBaseline(String baseline) {
        this.baseline = baseline;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public Integer getScaled() {
        return scaled;
    }

    public void setScaled(Integer scaled) {
        this.scaled = scaled;
    }
}
