package org.cadre.scene.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.scene.PlaythroughId;
import org.cadre.scene.SceneQueries;
import org.cadre.scene.SceneView;
import org.cadre.scene.Scenes;

import java.util.OptionalInt;

/** One decision of a playthrough: what happens, what arrives, what can be done or was done. */
@Named
@RequestScoped
public class ScenePage {

    private static final String PATH = "/scene/scene";

    @Inject Scenes scenes;
    @Inject SceneQueries queries;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String play;
    private String step;
    private SceneView view;

    /**
     * The parameters of the address are needed before Faces hands them out: forms depend on them.
     */
    @PostConstruct
    void readAddress() {
        play = request.getParameter("play");
        step = request.getParameter("step");
    }

    public void load() {
        getView();
    }

    /**
     * Takes the decision that the form was made for and shows what came of it. Sent again, or from
     * an older page, it shows the choice that stands.
     */
    public void decide() {
        var decision = request.getParameter("decision");
        var option = request.getParameter("option");
        var taken =
                scenes.decide(id(), decision == null ? "" : decision, option == null ? "" : option);
        Pages.go(PATH, "play", id(), "step", taken);
    }

    public SceneView getView() {
        if (view == null) {
            view =
                    queries.play(
                            id(),
                            step != null && step.matches("[0-9]{1,3}")
                                    ? OptionalInt.of(Integer.parseInt(step))
                                    : OptionalInt.empty());
        }
        return view;
    }

    public String getTitle() {
        return msg.of("scene.scene.title", getView().step(), view.steps(), view.decisionTitle());
    }

    public String address(SceneView.Stop stop) {
        return Pages.address(PATH, "play", id(), "step", stop.step());
    }

    /** Where the way goes on from a decision that is taken. */
    public String getNext() {
        return getView().over() && view.step() == view.steps()
                ? Pages.address("/scene/debrief", "play", id())
                : Pages.address(PATH, "play", id(), "step", view.step() + 1);
    }

    public boolean isLast() {
        return getView().over() && view.step() == view.steps();
    }

    /** When the window of the module opens or closed; empty while it is open. */
    public String getLock() {
        return getView().lock().map(lock -> msg.of(lock.reason(), msg.day(lock.day()))).orElse("");
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

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }
}
