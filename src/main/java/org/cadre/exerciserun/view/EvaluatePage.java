package org.cadre.exerciserun.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.exerciserun.EvaluateView;
import org.cadre.exerciserun.EvaluatingRuns;
import org.cadre.exerciserun.Polarity;
import org.cadre.exerciserun.RootCause;
import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunQueries;
import org.cadre.exerciserun.RunTeamId;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.scenario.ExpectedAction;

import java.util.Optional;
import java.util.OptionalInt;

/** What evaluators note and rate, one team at a time. */
@Named
@RequestScoped
public class EvaluatePage {

    private static final String PATH = "/exerciserun/evaluate";

    @Inject EvaluatingRuns evaluating;
    @Inject RunQueries queries;
    @Inject HttpServletRequest request;

    private String run;
    private String team;
    private String objective;
    private String polarity;
    private String cause;
    private String observation;
    private EvaluateView view;

    @PostConstruct
    void readAddress() {
        run = request.getParameter("run");
        team = request.getParameter("team");
        objective = request.getParameter("objective");
        polarity = request.getParameter("polarity");
        cause = request.getParameter("cause");
    }

    /** Reads the run, so that a foreign one is not found before anything is written. */
    public void load() {
        getView();
    }

    public EvaluateView getView() {
        if (view == null) {
            view = queries.evaluate(id(), RunTeamId.find(team));
        }
        return view;
    }

    private RunId id() {
        return RunId.find(run).orElseThrow(() -> new NotFound("run " + run));
    }

    public void observe() {
        evaluating.observe(
                id(),
                getView().team(),
                objective,
                "",
                Given.find(Polarity.values(), polarity).orElse(Polarity.NOTE),
                Given.find(RootCause.values(), cause),
                Optional.empty(),
                Given.text(observation));
        back("exerciserun.done.observed");
    }

    /** Status and evidence stand in fields beside it. */
    public void judge(String expected) {
        evaluating.judge(
                id(),
                getView().team(),
                Optional.empty(),
                expected,
                Given.find(
                                ExpectedAction.Status.values(),
                                request.getParameter("status-" + expected))
                        .orElseThrow(() -> new NotFound("status of " + expected)),
                given("evidence-" + expected));
        back("exerciserun.done.judged");
    }

    private String given(String name) {
        return Given.text(request.getParameter(name));
    }

    /** Level and justification stand in fields beside it. */
    public void rate(String criterion) {
        evaluating.rate(
                id(), getView().team(), criterion, level(criterion), given("why-" + criterion));
        back("exerciserun.done.rated");
    }

    public void moderate(String criterion) {
        evaluating.moderate(
                id(), getView().team(), criterion, level(criterion), given("why-" + criterion));
        back("exerciserun.done.moderated");
    }

    private OptionalInt level(String criterion) {
        var level = given("level-" + criterion);
        return level.matches("[0-4]")
                ? OptionalInt.of(Integer.parseInt(level))
                : OptionalInt.empty();
    }

    private void back(String done) {
        Pages.go(PATH, "run", run, "team", getView().team(), "done", done);
    }

    public ExpectedAction.Status[] getStatuses() {
        return ExpectedAction.Status.values();
    }

    public Polarity[] getPolarities() {
        return Polarity.values();
    }

    public RootCause[] getCauses() {
        return RootCause.values();
    }

    /** 0 to 4, and nothing for what could not be seen. */
    public String[] getLevels() {
        return new String[] {"0", "1", "2", "3", "4", ""};
    }

    /** The own level as its button says it. */
    public String said(EvaluateView.CriterionItem criterion) {
        return criterion.own().isPresent() ? String.valueOf(criterion.own().getAsInt()) : "";
    }

    /** The icon of a result. */
    public String kind(ExpectedAction.Status status) {
        return switch (status) {
            case MET -> "ok";
            case PARTIAL -> "acc";
            case NOT_MET -> "bad";
            case PENDING -> "none";
            case NOT_OBSERVED, NOT_APPLICABLE -> "lock";
        };
    }

    public String getRun() {
        return run;
    }

    public String getObjective() {
        return objective;
    }

    public String getPolarity() {
        return polarity;
    }

    public String getCause() {
        return cause;
    }

    public String getObservation() {
        return observation;
    }

    public void setObservation(String observation) {
        this.observation = observation;
    }
}
