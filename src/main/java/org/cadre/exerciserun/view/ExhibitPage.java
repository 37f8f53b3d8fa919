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
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

/** One exhibit in the hands of the team: what it is, its file, its custody log. */
@Named
@RequestScoped
public class ExhibitPage {

    @Inject PlayingRuns playing;
    @Inject RunQueries queries;
    @Inject HttpServletRequest request;

    private String run;
    private String exhibit;
    private String to;
    private String purpose;
    private String seal;
    private PlayView view;

    @PostConstruct
    void readAddress() {
        run = request.getParameter("run");
        exhibit = request.getParameter("exhibit");
        to = request.getParameter("to");
    }

    /** Reads the run, so that a foreign one is not found before anything is written. */
    public void load() {
        getItem();
        if (request.getParameter("file") != null) {
            var file = queries.exhibitFile(id(), exhibit);
            Download.send(file.name(), file.mediaType(), file.content());
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

    /** No exhibit where it was not released to the own seat. */
    public PlayView.ExhibitItem getItem() {
        return getView().exhibits().stream()
                .filter(item -> item.id().equals(exhibit))
                .findFirst()
                .orElseThrow(() -> new NotFound("exhibit " + exhibit));
    }

    public void move() {
        playing.moveExhibit(id(), exhibit, given(to), given(purpose), given(seal));
        Pages.go(
                "/exerciserun/exhibit",
                "run",
                run,
                "exhibit",
                exhibit,
                "done",
                "exerciserun.done.custody");
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    public boolean isLive() {
        return getView().state().isLive();
    }

    public String getRun() {
        return run;
    }

    public String getExhibit() {
        return exhibit;
    }

    public String getTo() {
        return to;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }
}
