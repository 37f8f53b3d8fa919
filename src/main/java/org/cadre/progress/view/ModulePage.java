package org.cadre.progress.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleDetail;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.NewerVersion;
import org.cadre.catalogue.VersionState;
import org.cadre.catalogue.VersionStep;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.progress.ChangingVersion;
import org.cadre.progress.Learning;
import org.cadre.progress.LessonsRead;
import org.cadre.progress.ProgressQueries;
import org.cadre.progress.TraineeModule;
import org.cadre.scene.SceneQueries;

import java.util.List;

/**
 * One module: what it teaches, its lessons, its quizzes, and what is still missing, in a {@link
 * ModuleView}.
 */
@Named
@RequestScoped
public class ModulePage {

    @Inject ProgressQueries queries;
    @Inject CatalogueQueries catalogue;
    @Inject SceneQueries sceneQueries;
    @Inject Learning learning;
    @Inject ChangingVersion changing;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String module;
    private TraineeModule mine;
    private ModuleDetail detail;
    private NewerVersion newer;
    private ModuleVersionId instead;
    private ModuleView view;

    /** From the address, also when a form of the page is sent. */
    @PostConstruct
    void load() {
        module = request.getParameter("module");
        var id = ModuleVersionId.find(module).orElseThrow(() -> new NotFound("module " + module));
        mine = queries.findMyModule(id, shell.language()).orElse(null);
        if (mine == null) {
            instead =
                    queries.pinnedInsteadOf(id)
                            .filter(any -> request.getMethod().equals("GET"))
                            .orElseThrow(() -> new NotFound("module " + module));
            return;
        }
        detail = catalogue.getModule(id, shell.language());
        view =
                new ModuleView(
                        shell.language(),
                        mine,
                        detail,
                        queries.myLessons(id).orElseGet(LessonsRead::none),
                        mine.conditions().scenes() > 0 ? sceneQueries.ownScenes(id) : List.of());
        if (mine.begun() && !mine.isCompleted() && detail.state() == VersionState.SUPERSEDED) {
            newer = catalogue.newer(id, shell.language()).orElse(null);
        }
    }

    /** A change of wording is followed at the opening; an address of before it leads on. */
    public void open() {
        if (instead != null) {
            Pages.go("/progress/module", "module", instead);
        } else if (newer != null && newer.step() == VersionStep.PATCH) {
            changing.follow(detail.id())
                    .ifPresent(version -> Pages.go("/progress/module", "module", version));
        }
    }

    /** The version to which this person may change over; null where there is none. */
    public NewerVersion getOffered() {
        return newer != null && newer.step() == VersionStep.MINOR ? newer : null;
    }

    /** Goes on with the newer version. */
    public void change() {
        var version = changing.change(detail.id());
        Pages.go("/progress/module", "module", version, "done", "progress.done.changed");
    }

    /** Begins the module and goes to its first lesson, or to the pre-test, which comes first. */
    public void begin() {
        var pinned = learning.begin(mine.cohort(), detail.code());
        Pages.go("/progress/module", "module", pinned, "done", "progress.done.begun");
    }

    public ModuleView getView() {
        return view;
    }

    public TraineeModule getMine() {
        return mine;
    }

    public ModuleDetail getDetail() {
        return detail;
    }

    public String getModule() {
        return module;
    }
}
