package org.cadre.scene.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.scene.SceneOffer;
import org.cadre.scene.SceneQueries;
import org.cadre.scene.Scenes;

import java.util.List;

/** The situation of a scene and its rules, before the first decision. */
@Named
@RequestScoped
public class OpeningPage {

    @Inject Scenes scenes;
    @Inject SceneQueries queries;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String module;
    private String scene;
    private SceneOffer offer;

    /**
     * The parameters of the address are needed before Faces hands them out: forms depend on them.
     */
    @PostConstruct
    void readAddress() {
        module = request.getParameter("module");
        scene = request.getParameter("scene");
    }

    public void load() {
        getOffer();
    }

    public void begin() {
        Pages.go("/scene/scene", "play", scenes.begin(version(), key()));
    }

    public SceneOffer getOffer() {
        if (offer == null) {
            offer = queries.offer(version(), key());
        }
        return offer;
    }

    private ModuleVersionId version() {
        return ModuleVersionId.find(module)
                .orElseThrow(() -> new NotFound("module version " + module));
    }

    private String key() {
        if (scene == null) {
            throw new NotFound("scene");
        }
        return scene;
    }

    public List<String> getRules() {
        var row = getOffer().scene();
        return List.of(
                msg.of("scene.opening.steps", row.steps(), row.minutes()),
                msg.of("scene.opening.once"),
                msg.of("scene.opening.later"),
                msg.of("scene.opening.passMark", row.passMark()),
                msg.of("scene.opening.again"));
    }

    /** What the button says. */
    public String getSubmit() {
        var row = getOffer().scene();
        var key = row.open().isPresent() ? "resume" : row.played() > 0 ? "playAgain" : "submit";
        return msg.of("scene.opening." + key);
    }

    public String getLatest() {
        return getOffer()
                .scene()
                .latest()
                .map(play -> Pages.address("/scene/debrief", "play", play))
                .orElse("");
    }

    /** When the window of the module opens or closed; empty while it is open. */
    public String getLock() {
        return getOffer().lock().map(lock -> msg.of(lock.reason(), msg.day(lock.day()))).orElse("");
    }

    public String getModuleAddress() {
        return Pages.address("/progress/module", "module", module);
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getScene() {
        return scene;
    }

    public void setScene(String scene) {
        this.scene = scene;
    }
}
