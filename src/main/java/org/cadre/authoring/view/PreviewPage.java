package org.cadre.authoring.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.assessment.ItemQueries;
import org.cadre.assessment.ItemView;
import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.LessonRow;
import org.cadre.catalogue.LessonText;
import org.cadre.catalogue.ModuleDetail;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.VersionQueries;
import org.cadre.platform.faces.Shell;
import org.cadre.scene.ScenePreviews;
import org.cadre.scene.SceneTitle;

import java.util.List;
import java.util.Map;

/** A lesson as a trainee of a country and a language sees it; nothing of it is recorded. */
@Named
@RequestScoped
public class PreviewPage {

    @Inject VersionQueries versions;
    @Inject CatalogueQueries catalogue;
    @Inject ItemQueries items;
    @Inject ScenePreviews previews;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private Previewed of;
    private LessonText text;
    private List<SceneTitle> scenes;
    private Map<String, ItemView> checks;

    @PostConstruct
    void load() {
        of = Previewed.of(request, versions, shell);
        var id = of.version().id();
        var lesson = request.getParameter("lesson");
        text =
                catalogue.getLesson(
                        id, lesson == null ? firstLesson(id) : lesson, of.language(), of.shore());
        checks = items.checks(id, text.checks(), of.language());
        scenes = previews.list(id, of.language());
    }

    private String firstLesson(ModuleVersionId id) {
        ModuleDetail detail = catalogue.getModule(id, of.language());
        return detail.lessons().getFirst().key();
    }

    public Previewed getOf() {
        return of;
    }

    public LessonText getText() {
        return text;
    }

    public List<LessonText.Segment> getSegments() {
        return text.segments();
    }

    public ItemView check(LessonText.Segment segment) {
        return segment instanceof LessonText.Check place ? checks.get(place.questionKey()) : null;
    }

    public List<SceneTitle> getScenes() {
        return scenes;
    }

    public String href(LessonRow row) {
        return of.address("/authoring/preview", "lesson", row.key());
    }

    public String href(SceneTitle scene) {
        return of.address("/authoring/script", "scene", scene.key());
    }
}
