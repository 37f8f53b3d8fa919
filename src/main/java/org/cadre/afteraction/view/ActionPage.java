package org.cadre.afteraction.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.afteraction.ActionDetail;
import org.cadre.afteraction.ActionId;
import org.cadre.afteraction.ActionQueries;
import org.cadre.afteraction.CorrectiveActions;
import org.cadre.afteraction.action.ActionState;
import org.cadre.afteraction.action.Verifying.Retest;
import org.cadre.exerciserun.RunId;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
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
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String action;
    private String next;
    private String again;
    private String words;
    private String evidence;
    private String verified;
    private String source;
    private LocalDate day;
    private boolean passed;
    private ActionDetail detail;
    private List<SelectItem> retests;

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

    public void move() {
        var state =
                Given.find(ActionState.values(), Given.text(next))
                        .orElseThrow(() -> new NotFound("state of action " + action));
        actions.move(id(), state, Given.text(words), Given.text(evidence));
        back("afteraction.done.moved");
    }

    public void verify() {
        actions.verify(id(), Given.text(verified));
        back("afteraction.done.verified");
    }

    public void linkRun() {
        actions.linkRun(id(), RunId.find(again).orElseThrow(() -> new NotFound("run " + again)));
        back("afteraction.done.retest");
    }

    public void noteLab() {
        actions.noteLab(id(), Given.text(source), passed, day);
        back("afteraction.done.retest");
    }

    private void back(String done) {
        Pages.go("/afteraction/action", "action", action, "done", done);
    }

    /** Null where no second try is linked. */
    public Retest getRetest() {
        return getDetail().retest().orElse(null);
    }

    /** Runs that are over and may have tried again. */
    public List<SelectItem> getRetests() {
        if (retests == null) {
            retests =
                    queries.retests(id()).stream()
                            .map(run -> new SelectItem(run.id(), run.text()))
                            .toList();
        }
        return retests;
    }

    public List<SelectItem> getStates() {
        return getDetail().next().stream()
                .map(state -> new SelectItem(state.name(), msg.word(state)))
                .toList();
    }

    /** What most steps lead to is offered first. */
    public String getNext() {
        boolean nearlyDone = next == null && getDetail().next().contains(ActionState.DONE);
        return nearlyDone ? ActionState.DONE.name() : next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
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
