package org.cadre.authoring.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.VersionQueries;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Shell;
import org.cadre.scene.ScenePreviews;
import org.cadre.scene.SceneScript;
import org.cadre.scene.SceneTitle;

import java.util.List;

/** A scene to be read from one end to the other, with all that a player learns late or never. */
@Named
@RequestScoped
public class ScriptPage {

    @Inject VersionQueries versions;
    @Inject ScenePreviews previews;
    @Inject Shell shell;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private Previewed of;
    private SceneScript script;
    private List<SceneTitle> scenes;

    @PostConstruct
    void load() {
        of = Previewed.of(request, versions, shell);
        script = previews.script(of.version().id(), of.scene(request), of.language(), of.shore());
        scenes = previews.list(of.version().id(), of.language());
    }

    public Previewed getOf() {
        return of;
    }

    public SceneScript getScript() {
        return script;
    }

    /** All scenes of the version. */
    public List<SceneTitle> getScenes() {
        return scenes;
    }

    public String href(SceneTitle scene) {
        return of.address("/authoring/script", "scene", scene.key());
    }

    public String getRehearsalHref() {
        return of.address("/authoring/rehearsal", "scene", script.key());
    }

    /** What an option is worth, in words. */
    public String worth(SceneScript.Option option) {
        return option.critical()
                ? msg.of("scene.debrief.step.critical")
                : msg.of("authoring.script.points", option.points());
    }

    /** Shape and colour of what an option is worth. */
    public String kind(SceneScript.Decision decision, SceneScript.Option option) {
        int best = decision.options().stream().mapToInt(SceneScript.Option::points).max().orElse(0);
        return option.critical() ? "bad" : option.points() == best ? "ok" : "acc";
    }

    /** Where an option leads, in words. */
    public String goal(SceneScript.Option option) {
        return option.next().map(this::named).orElseGet(() -> msg.of("authoring.script.end"));
    }

    /** Where an option leads on this page. */
    public String anchor(SceneScript.Option option) {
        return option.next().map(next -> "#decision-" + next.number()).orElse("#debrief");
    }

    public String named(SceneScript.Goal goal) {
        return msg.of("authoring.script.goal", goal.number(), goal.title());
    }
}
