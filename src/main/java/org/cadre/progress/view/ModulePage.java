package org.cadre.progress.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.NewerVersion;
import org.cadre.catalogue.VersionState;
import org.cadre.catalogue.VersionStep;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.progress.ChangingVersion;
import org.cadre.progress.Learning;
import org.cadre.progress.ModuleVisit;
import org.cadre.progress.ProgressQueries;
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
    private NewerVersion newer;
    private ModuleVersionId instead;
    private ModuleView view;

    /** From the address, also when a form of the page is sent. */
    @PostConstruct
    void load() {
        module = request.getParameter("module");
        var id = ModuleVersionId.find(module).orElseThrow(() -> new NotFound("module " + module));
        queries.findMyModule(id, shell.language())
                .ifPresentOrElse(this::show, () -> instead = goneOn(id));
    }

    private ModuleVersionId goneOn(ModuleVersionId id) {
        return queries.pinnedInsteadOf(id)
                .filter(any -> request.getMethod().equals("GET"))
                .orElseThrow(() -> new NotFound("module " + module));
    }

    private void show(ModuleVisit visit) {
        var mine = visit.mine();
        var id = visit.detail().id();
        view =
                new ModuleView(
                        shell.language(),
                        mine,
                        visit.detail(),
                        visit.read(),
                        mine.conditions().scenes() > 0 ? sceneQueries.ownScenes(id) : List.of());
        boolean replaced = visit.detail().state() == VersionState.SUPERSEDED;
        if (replaced && mine.begun() && !mine.isCompleted()) {
            newer = catalogue.newer(id, shell.language()).orElse(null);
        }
    }

    /** A change of wording is followed at the opening; an address of before it leads on. */
    public void open() {
        if (instead != null) {
            Pages.go("/progress/module", "module", instead);
        } else if (newer != null && newer.step() == VersionStep.PATCH) {
            changing.follow(view.detail().id())
                    .ifPresent(version -> Pages.go("/progress/module", "module", version));
        }
    }

    /** The version to which this person may change over; null where there is none. */
    public NewerVersion getOffered() {
        return newer != null && newer.step() == VersionStep.MINOR ? newer : null;
    }

    /** Goes on with the newer version. */
    public void change() {
        var version = changing.change(view.detail().id());
        Pages.go("/progress/module", "module", version, "done", "progress.done.changed");
    }

    /** Begins the module and goes to its first lesson, or to the pre-test, which comes first. */
    public void begin() {
        var pinned = learning.begin(view.mine().cohort(), view.detail().code());
        Pages.go("/progress/module", "module", pinned, "done", "progress.done.begun");
    }

    public ModuleView getView() {
        return view;
    }

    public String getModule() {
        return module;
    }
}
