package org.cadre.scene.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.scene.DebriefView;
import org.cadre.scene.PlaythroughId;
import org.cadre.scene.SceneQueries;
import org.cadre.scene.Scenes;

import java.util.List;

/** After the end: first the questions why, then what came of each choice. */
@Named
@RequestScoped
public class DebriefPage {

    @Inject Scenes scenes;
    @Inject SceneQueries queries;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String play;
    private DebriefView view;

    /**
     * The parameters of the address are needed before Faces hands them out: forms depend on them.
     */
    @PostConstruct
    void readAddress() {
        play = request.getParameter("play");
    }

    public void load() {
        getView();
    }

    public void keep() {
        scenes.debrief(id(), getView().questions().stream().map(this::typed).toList());
        Pages.go("/scene/debrief", "play", id(), "done", "scene.done.kept");
    }

    /** A new playthrough of the same scene. */
    public void again() {
        Pages.go("/scene/scene", "play", scenes.begin(getView().moduleVersion(), view.sceneKey()));
    }

    private String typed(DebriefView.Question question) {
        var words = request.getParameter("words" + question.number());
        return words == null ? "" : words;
    }

    /** What stands in the field: what was typed, where that was refused. */
    public String words(DebriefView.Question question) {
        return request.getParameter("words" + question.number()) == null
                ? question.words()
                : typed(question);
    }

    public DebriefView getView() {
        if (view == null) {
            view = queries.debrief(id());
        }
        return view;
    }

    public List<DebriefView.Step> getPath() {
        return getView().path();
    }

    public String getTitle() {
        return msg.of("scene.debrief.title");
    }

    public String getHeading() {
        if (!getView().debriefed()) {
            return msg.of("scene.debrief.over");
        }
        if (view.passed()) {
            return msg.of("scene.debrief.passed", view.percent());
        }
        return view.criticalErrors() > 0
                ? msg.of("scene.debrief.critical", view.criticalErrors())
                : msg.of("scene.debrief.failed", view.percent());
    }

    public String getLede() {
        if (!getView().debriefed()) {
            return msg.of("scene.debrief.whyFirst");
        }
        return msg.of(view.passed() ? "scene.debrief.lede.passed" : "scene.debrief.lede.failed");
    }

    public String getResult() {
        return getView().criticalErrors() > 0
                ? msg.of("scene.debrief.result.critical", view.criticalErrors())
                : msg.of(view.passed() ? "scene.state.passed" : "scene.state.notPassed");
    }

    public String getPassRule() {
        return String.join(
                " · ",
                msg.of("scene.debrief.score.of", getView().points(), view.bestPoints()),
                msg.of("scene.debrief.passMark", view.passMark()));
    }

    public String state(DebriefView.Step step) {
        return step.critical()
                ? msg.of("scene.debrief.step.critical")
                : msg.of("scene.debrief.step.points", step.points(), step.best());
    }

    public String getModuleAddress() {
        return Pages.address("/progress/module", "module", getView().moduleVersion());
    }

    private PlaythroughId id() {
        return PlaythroughId.find(play).orElseThrow(() -> new NotFound("playthrough " + play));
    }

    public String getPlay() {
        return play;
    }

    public void setPlay(String play) {
        this.play = play;
    }
}
