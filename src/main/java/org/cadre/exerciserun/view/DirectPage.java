package org.cadre.exerciserun.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.exerciserun.ControllingRuns;
import org.cadre.exerciserun.DirectView;
import org.cadre.exerciserun.DirectingRuns;
import org.cadre.exerciserun.InjectDetail;
import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunQueries;
import org.cadre.exerciserun.RunTeamId;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.scenario.FormalRequestState;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The director's console: the clock, the events over all teams, and what control does with them.
 */
@Named
@RequestScoped
public class DirectPage {

    private static final String PATH = "/exerciserun/direct";

    @Inject DirectingRuns directing;
    @Inject ControllingRuns controlling;
    @Inject RunQueries queries;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String run;
    private String inject;
    private String reason;
    private String words;
    private String message;
    private String to;

    private DirectView view;
    private InjectDetail detail;
    private Timeline timeline;

    @PostConstruct
    void readAddress() {
        run = request.getParameter("run");
        inject = request.getParameter("inject");
        to = request.getParameter("to");
    }

    /** Reads the run, so that a foreign one is not found before anything is written. */
    public void load() {
        getView();
    }

    public DirectView getView() {
        if (view == null) {
            view = queries.direct(id());
        }
        return view;
    }

    RunId id() {
        return RunId.find(run).orElseThrow(() -> new NotFound("run " + run));
    }

    public void start() {
        directing.start(id());
        back("exerciserun.done.started");
    }

    public void pause() {
        directing.pause(id(), Given.text(reason));
        back("exerciserun.done.paused");
    }

    public void resume() {
        directing.resume(id());
        back("exerciserun.done.resumed");
    }

    public void setSpeed() {
        directing.setRate(id(), rate(request.getParameter("speed")));
        back("exerciserun.done.rate");
    }

    /** A number such as 0.5; 0, which no clock takes, for anything else. */
    static BigDecimal rate(String text) {
        var given = Given.text(text).strip();
        return given.matches("[0-9]{1,3}(\\.[0-9]{1,3})?")
                ? new BigDecimal(given)
                : BigDecimal.ZERO;
    }

    public void end() {
        directing.end(id(), Given.text(reason));
        back("exerciserun.done.ended");
    }

    public void close() {
        directing.close(id());
        back("exerciserun.done.closed");
    }

    public void say() {
        controlling.say(id(), RunTeamId.find(to), Given.text(message));
        back("exerciserun.done.said");
    }

    public void release(RunTeamId team, String id) {
        controlling.release(id(), team, id, "");
        back("exerciserun.done.release");
    }

    public void hold(RunTeamId team, String id) {
        controlling.hold(id(), team, id, "");
        back("exerciserun.done.hold");
    }

    public void skip(RunTeamId team, String id) {
        controlling.skip(id(), team, id, "");
        back("exerciserun.done.skip");
    }

    /** Words of the inject that is open for this run alone. */
    public void reword() {
        controlling.patch(id(), inject, Given.text(words), Given.text(reason));
        back("exerciserun.done.reworded");
    }

    /** Answers a request for its persona; the ground stands in a field of its own. */
    public void move(DirectView.AskItem ask, String state) {
        controlling.moveRequest(
                id(), ask.request(), FormalRequestState.valueOf(state), ground(ask));
        back("exerciserun.done.move");
    }

    public void decide(DirectView.AskItem ask, String option) {
        controlling.decide(id(), ask.team(), ask.decision(), option, ground(ask));
        back("exerciserun.done.decided");
    }

    private String ground(DirectView.AskItem ask) {
        return Given.text(request.getParameter("ground-" + ask.key()));
    }

    void back(String done) {
        Pages.go(PATH, "run", run, "inject", inject, "done", done);
    }

    /** Events that are to come, soonest first, then those that came, latest first. */
    public List<DirectView.EventLine> getEvents() {
        var first =
                Comparator.comparing(
                        (DirectView.EventLine line) ->
                                line.first().map(Duration::toMillis).orElse(Long.MAX_VALUE));
        var lines = getView().lines();
        return Stream.concat(
                        lines.stream().filter(DirectView.EventLine::isAhead).sorted(first),
                        lines.stream().filter(line -> !line.isAhead()).sorted(first.reversed()))
                .toList();
    }

    /** The inject that the address names; null without one. */
    public InjectDetail getDetail() {
        if (detail == null && inject != null && !inject.isEmpty()) {
            detail = queries.inspect(id(), inject);
        }
        return detail;
    }

    public Timeline getTimeline() {
        if (timeline == null) {
            timeline = new Timeline(getView());
        }
        return timeline;
    }

    /** When the first team gets or got it; null where that is not known. */
    public @Nullable Duration first(DirectView.EventLine line) {
        return line.first().orElse(null);
    }

    public String href(DirectView.EventLine line) {
        return Pages.address(PATH, "run", run, "inject", line.id());
    }

    /** Teams of an event in short; empty where it is all. */
    public String teams(DirectView.EventLine line) {
        return line.cells().size() == getView().teams().size()
                ? msg.of("exerciserun.direct.all")
                : String.join(", ", line.cells().stream().map(DirectView.Cell::teamName).toList());
    }

    public String kind(DirectView.CellStatus status) {
        return switch (status) {
            case SENT -> "ok";
            case NO_ANSWER, BLOCKED -> "warn";
            case NEXT -> "acc";
            case HELD, DISABLED, SKIPPED -> "lock";
            case PLANNED, WAITING -> "none";
        };
    }

    public List<String> getSpeeds() {
        return Arrays.asList("0.5", "1", "2", "5", "10", "24", "72");
    }

    public String getSpeed() {
        return Optional.of(getView().clock().rate())
                .filter(now -> now > 0)
                .map(now -> new BigDecimal(now.toString()).stripTrailingZeros().toPlainString())
                .orElse("1");
    }

    public String getRun() {
        return run;
    }

    public String getInject() {
        return inject;
    }

    public String getTo() {
        return to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words == null && getDetail() != null ? getDetail().text() : words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
