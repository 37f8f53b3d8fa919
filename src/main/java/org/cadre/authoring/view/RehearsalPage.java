package org.cadre.authoring.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.VersionQueries;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.scene.DebriefView;
import org.cadre.scene.Rehearsal;
import org.cadre.scene.ScenePreviews;
import org.cadre.scene.SceneView;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A scene played as a trainee plays it. The way stands in the address, so that nothing is recorded
 * and the back button takes a decision back.
 */
@Named
@RequestScoped
public class RehearsalPage {

    @Inject VersionQueries versions;
    @Inject ScenePreviews previews;
    @Inject Shell shell;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private Previewed of;
    private String scene;
    private boolean debrief;
    private Rehearsal rehearsal;

    @PostConstruct
    void load() {
        of = Previewed.of(request, versions, shell);
        scene = of.scene(request);
        var way = new ArrayList<>(parts(request.getParameter("way")));
        var option = Optional.ofNullable(request.getParameter("option"));
        option.ifPresent(way::add);
        var step = option.isPresent() ? OptionalInt.of(way.size()) : step();
        rehearsal =
                previews.rehearse(of.version().id(), scene, of.language(), of.shore(), way, step);
        debrief = rehearsal.view().over() && step.isEmpty();
    }

    private static List<String> parts(String way) {
        return way == null || way.isEmpty() ? List.of() : Arrays.asList(way.split("\\.", -1));
    }

    private OptionalInt step() {
        var step = request.getParameter("step");
        return step != null && step.matches("[0-9]{1,3}")
                ? OptionalInt.of(Integer.parseInt(step))
                : OptionalInt.empty();
    }

    public Previewed getOf() {
        return of;
    }

    public String getScene() {
        return scene;
    }

    public Rehearsal getRehearsal() {
        return rehearsal;
    }

    public SceneView getView() {
        return rehearsal.view();
    }

    /** Whether the way is over and its end is shown. */
    public boolean isDebrief() {
        return debrief;
    }

    public List<DebriefView.Step> getPath() {
        return rehearsal.path();
    }

    /** The way as it stands in the address. */
    public String getWay() {
        return String.join(".", rehearsal.way());
    }

    /** Where the way goes on from a decision that is taken. */
    public String getNext() {
        return isLast() ? address(getWay(), "") : address(getWay(), getView().step() + 1);
    }

    public boolean isLast() {
        return getView().over() && getView().step() == getView().steps();
    }

    public String address(SceneView.Stop stop) {
        return address(getWay(), stop.step());
    }

    public String getAgain() {
        return address("", "");
    }

    public String getScriptHref() {
        return of.address("/authoring/script", "scene", scene);
    }

    private String address(String way, Object step) {
        return Pages.address(
                of.address("/authoring/rehearsal", "scene", scene), "way", way, "step", step);
    }

    /** What came of it, in words. */
    public String getResult() {
        return rehearsal.criticalErrors() > 0
                ? msg.of("scene.debrief.critical", rehearsal.criticalErrors())
                : msg.of(
                        rehearsal.passed() ? "scene.debrief.passed" : "scene.debrief.failed",
                        rehearsal.percent());
    }

    public String state(DebriefView.Step step) {
        return step.critical()
                ? msg.of("scene.debrief.step.critical")
                : msg.of("scene.debrief.step.points", step.points(), step.best());
    }
}
