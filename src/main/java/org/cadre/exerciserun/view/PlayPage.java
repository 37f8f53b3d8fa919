package org.cadre.exerciserun.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.exerciserun.PlayView;
import org.cadre.exerciserun.PlayingRuns;
import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunQueries;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.util.Optional;

/** What a player sees and does: the feed, the inject that is open, the team's log. */
@Named
@RequestScoped
public class PlayPage {

    private static final String PATH = "/exerciserun/play";

    @Inject PlayingRuns playing;
    @Inject RunQueries queries;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String run;
    private String inject;
    private String option;
    private String reason;
    private String answer;
    private String message;

    private PlayView view;
    private Optional<PlayView.FeedItem> shown;

    @PostConstruct
    void readAddress() {
        run = request.getParameter("run");
        inject = request.getParameter("inject");
        option = request.getParameter("option");
    }

    /** Reads the run, so that a foreign one is not found before anything is written. */
    public void load() {
        getView();
    }

    public PlayView getView() {
        if (view == null) {
            view = queries.play(id());
        }
        return view;
    }

    private RunId id() {
        return RunId.find(run).orElseThrow(() -> new NotFound("run " + run));
    }

    /**
     * The inject that the address names, else the one that waits for a decision, else the latest.
     */
    public PlayView.FeedItem getShown() {
        if (shown == null) {
            var feed = getView().feed();
            shown =
                    feed.stream()
                            .filter(item -> item.id().equals(inject))
                            .findFirst()
                            .or(() -> feed.stream().filter(PlayView.FeedItem::isOpen).findFirst())
                            .or(() -> feed.stream().findFirst());
        }
        return shown.orElse(null);
    }

    public void acknowledge() {
        playing.acknowledge(id(), inject);
        back("");
    }

    public void decide() {
        playing.decide(
                id(),
                getShown().decision().orElseThrow().id(),
                option == null ? "" : option,
                reason == null ? "" : reason);
        back("exerciserun.done.decided");
    }

    public void answer() {
        playing.answer(id(), inject, answer == null ? "" : answer);
        back("exerciserun.done.answered");
    }

    public void sayToTeam() {
        playing.sayToTeam(id(), message == null ? "" : message);
        back("");
    }

    public void sayToControl() {
        playing.sayToControl(id(), message == null ? "" : message);
        back("exerciserun.done.asked");
    }

    private void back(String done) {
        Pages.go(PATH, "run", run, "inject", inject, "done", done);
    }

    /** The address of this page with one inject open. */
    public String href(PlayView.FeedItem item) {
        return Pages.address(PATH, "run", run, "inject", item.id());
    }

    public String getTitle() {
        return getView().title();
    }

    public boolean isOver() {
        return !getView().state().isLive() && !getView().state().isAhead();
    }

    public boolean isLive() {
        return getView().state().isLive();
    }

    public String getRun() {
        return run;
    }

    /** The inject whose forms stand on the page. */
    public String getInject() {
        return getShown() == null ? "" : getShown().id();
    }

    public String getOption() {
        return option;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
