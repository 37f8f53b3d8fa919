package org.cadre.afteraction.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.afteraction.ActionDetail;
import org.cadre.afteraction.ActionId;
import org.cadre.afteraction.ActionQueries;
import org.cadre.afteraction.CorrectiveActions;
import org.cadre.afteraction.action.ActionState;
import org.cadre.afteraction.action.Verifying.Retest;
import org.cadre.exerciserun.PlayView.Choice;
import org.cadre.exerciserun.RunId;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.time.LocalDate;
import java.util.List;

/** One corrective action: its history, its next step, and by what it is verified. */
@Named
@RequestScoped
public class ActionPage {

    @Inject CorrectiveActions actions;
    @Inject ActionQueries queries;
    @Inject HttpServletRequest request;

    private String action;
    private String words;
    private String evidence;
    private String verified;
    private String source;
    private LocalDate day;
    private boolean passed;
    private ActionDetail detail;
    private List<Choice> retests;

    @PostConstruct
    void readAddress() {
        action = request.getParameter("action");
    }

    /** Reads the action, so that a foreign one is not found before anything is written. */
    public void load() {
        getDetail();
    }

    public ActionDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id());
        }
        return detail;
    }

    private ActionId id() {
        return ActionId.find(action).orElseThrow(() -> new NotFound("action " + action));
    }

    /** Which state comes next stands in a list beside it. */
    public void move() {
        var next =
                Given.constant(ActionState.values(), request.getParameter("next"))
                        .orElseThrow(() -> new NotFound("state of action " + action));
        actions.move(id(), next, Given.words(words), Given.words(evidence));
        back("afteraction.done.moved");
    }

    public void verify() {
        actions.verify(id(), Given.words(verified));
        back("afteraction.done.verified");
    }

    /** Which run stands in a list beside it. */
    public void linkRun() {
        var run = request.getParameter("retest");
        actions.linkRun(id(), RunId.find(run).orElseThrow(() -> new NotFound("run " + run)));
        back("afteraction.done.retest");
    }

    public void noteLab() {
        actions.noteLab(id(), Given.words(source), passed, day);
        back("afteraction.done.retest");
    }

    private void back(String done) {
        Pages.go("/afteraction/action", "action", action, "done", done);
    }

    /** Null where no second try is linked. */
    public Retest getRetest() {
        return getDetail().retest().orElse(null);
    }

    public List<Choice> getRetests() {
        if (retests == null) {
            retests = queries.retests(id());
        }
        return retests;
    }

    public String getAction() {
        return action;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getVerified() {
        return verified;
    }

    public void setVerified(String verified) {
        this.verified = verified;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isPassed() {
        return passed;
    }

    public void setPassed(boolean passed) {
        this.passed = passed;
    }
}
