package org.cadre.afteraction.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.afteraction.HotWash;
import org.cadre.afteraction.HotWashView;
import org.cadre.afteraction.HotWashes;
import org.cadre.exerciserun.RunId;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.util.List;
import java.util.stream.IntStream;

/** Asks a player what to keep and what to change. */
@Named
@RequestScoped
public class HotWashPage {

    @Inject HotWashes hotWashes;
    @Inject HttpServletRequest request;

    private String run;
    private String keep;
    private String change;
    private HotWashView view;

    @PostConstruct
    void readAddress() {
        run = request.getParameter("run");
    }

    /** Reads the form, so that a foreign run is not found before anything is written. */
    public void load() {
        getView();
    }

    public HotWashView getView() {
        if (view == null) {
            view = hotWashes.form(id());
        }
        return view;
    }

    private RunId id() {
        return RunId.find(run).orElseThrow(() -> new NotFound("run " + run));
    }

    /** The scores stand in fields of their own, by the place of the question. */
    public void give() {
        hotWashes.give(
                id(),
                new HotWash(
                        Given.text(keep),
                        Given.text(change),
                        IntStream.range(0, getView().questions().size())
                                .mapToObj(this::score)
                                .toList()));
        Pages.go("/afteraction/hot-wash", "run", run, "done", "afteraction.done.hotWash");
    }

    private int score(int place) {
        var score = request.getParameter("score-" + place);
        return score != null && score.matches("[1-5]") ? Integer.parseInt(score) : 0;
    }

    /** Whether this score was chosen for the question before the form was refused. */
    public boolean isChosen(int place, int score) {
        return score(place) == score;
    }

    public List<Integer> getScores() {
        return List.of(1, 2, 3, 4, 5);
    }

    public String getRun() {
        return run;
    }

    public String getKeep() {
        return keep;
    }

    public void setKeep(String keep) {
        this.keep = keep;
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }
}
