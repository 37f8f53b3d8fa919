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
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.scenario.FormalRequestState;
import org.cadre.scenario.FormalRequestType;

import java.util.LinkedHashMap;

/** Sends a formal request, or shows one that was sent and what can be done with it. */
@Named
@RequestScoped
public class RequestPage {

    @Inject PlayingRuns playing;
    @Inject RunQueries queries;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String run;
    private String number;
    private String type;
    private String to;
    private String what;
    private String basis;
    private String urgency;
    private String ground;
    private PlayView view;

    @PostConstruct
    void readAddress() {
        run = request.getParameter("run");
        number = request.getParameter("request");
        type = request.getParameter("type");
        to = request.getParameter("addressee");
    }

    /** Reads the run, so that a foreign one is not found before anything is written. */
    public void load() {
        getView();
        if (isShown()) {
            getItem();
        }
    }

    private RunId id() {
        return RunId.find(run).orElseThrow(() -> new NotFound("run " + run));
    }

    public PlayView getView() {
        if (view == null) {
            view = queries.play(id());
        }
        return view;
    }

    /** Whether the address names a request; otherwise a new one is written. */
    public boolean isShown() {
        return number != null && !number.isEmpty();
    }

    public PlayView.RequestItem getItem() {
        return getView().requests().stream()
                .filter(item -> String.valueOf(item.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("request " + number));
    }

    /** What is asked for, else that something can be. */
    public String getTitle() {
        return msg.of(
                isShown()
                        ? "exerciserun.FormalRequestType." + getItem().type()
                        : "exerciserun.request.title");
    }

    public void send() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("what", Given.text(what));
        fields.put("basis", Given.text(basis));
        fields.put("urgency", Given.text(urgency));
        playing.request(id(), Given.get(FormalRequestType.values(), type), Given.text(to), fields);
        Pages.go("/exerciserun/play", "run", run, "done", "exerciserun.done.requested");
    }

    public void move(String state) {
        playing.moveRequest(
                id(),
                getItem().number(),
                Given.get(FormalRequestState.values(), state),
                Given.text(ground));
        Pages.go(
                "/exerciserun/request",
                "run",
                run,
                "request",
                number,
                "done",
                "exerciserun.done.move");
    }

    public FormalRequestType[] getTypes() {
        return FormalRequestType.values();
    }

    public boolean isLive() {
        return getView().state().isLive();
    }

    public String getRun() {
        return run;
    }

    public String getType() {
        return type;
    }

    public String getTo() {
        return to;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getUrgency() {
        return urgency;
    }

    public void setUrgency(String urgency) {
        this.urgency = urgency;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
