package org.cadre.exerciserun.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.exerciserun.ResultsView;
import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunQueries;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.refusal.NotFound;

/** Letters of objectives by team, each with the sum that led to it. */
@Named
@RequestScoped
public class ResultsPage {

    @Inject RunQueries queries;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String run;
    private ResultsView view;

    @PostConstruct
    void readAddress() {
        run = request.getParameter("run");
    }

    public void load() {
        getView();
    }

    public ResultsView getView() {
        if (view == null) {
            view = queries.results(RunId.find(run).orElseThrow(() -> new NotFound("run " + run)));
        }
        return view;
    }

    /** The letter and its word. */
    public String letter(ResultsView.Cell cell) {
        return cell.letter()
                .map(letter -> letter + " · " + msg.of("exerciserun.Letter." + letter))
                .orElseGet(() -> msg.of("exerciserun.results.none"));
    }

    public String kind(ResultsView.Cell cell) {
        return cell.letter()
                .map(
                        letter ->
                                switch (letter) {
                                    case P -> "ok";
                                    case S -> "acc";
                                    case M -> "warn";
                                    case U -> "bad";
                                })
                .orElse("none");
    }

    public String getRun() {
        return run;
    }
}
