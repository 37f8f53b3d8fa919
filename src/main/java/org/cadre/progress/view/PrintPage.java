package org.cadre.progress.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.assessment.CheckView;
import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.LessonText;
import org.cadre.catalogue.ModuleDetail;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.SourceRow;
import org.cadre.catalogue.WordRow;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.progress.LessonsRead;
import org.cadre.progress.ProgressQueries;
import org.cadre.scene.ScenePaper;
import org.cadre.scene.SceneQueries;
import org.cadre.scene.SceneScript;
import org.jsoup.Jsoup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A lesson, or a whole module with its scenes, or only its cards, laid out for paper. */
@Named
@RequestScoped
public class PrintPage {

    @Inject ProgressQueries progress;
    @Inject CatalogueQueries catalogue;
    @Inject SceneQueries sceneQueries;
    @Inject Shell shell;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private ModuleVersionId module;
    private ModuleDetail detail;
    private List<LessonText> lessons = List.of();
    private Map<String, CheckView> checks = Map.of();
    private List<ScenePaper> scenes = List.of();
    private String lesson;
    private boolean cardsOnly;

    @PostConstruct
    void load() {
        var text = request.getParameter("module");
        module = ModuleVersionId.find(text).orElseThrow(() -> new NotFound("module " + text));
        lesson = request.getParameter("lesson");
        cardsOnly = "cards".equals(request.getParameter("part"));
        var read = progress.myLessons(module);
        if (read.isEmpty()) {
            progress.getMyModule(module, shell.language());
        }
        detail = catalogue.getModule(module, shell.language());
        read.ifPresent(this::read);
    }

    private void read(LessonsRead read) {
        lessons =
                catalogue.listLessons(module, shell.language(), read.shore()).stream()
                        .filter(text -> lesson == null || lesson.equals(text.lesson().key()))
                        .toList();
        if (lessons.isEmpty()) {
            throw new NotFound("lesson " + lesson + " of module version " + module);
        }
        if (!cardsOnly) {
            var keys = lessons.stream().flatMap(text -> text.checks().stream()).toList();
            checks =
                    progress.myChecks(module, keys, detail.languageShown()).stream()
                            .collect(Collectors.toMap(CheckView::key, Function.identity()));
        }
        if (!cardsOnly && lesson == null) {
            scenes = sceneQueries.papers(module);
        }
    }

    /** A module that is not begun has nothing to print yet; its page says how to begin. */
    public void open() {
        if (lessons.isEmpty()) {
            Pages.go("/progress/module", "module", module);
        }
    }

    /** The check at its place; null for a piece of text. */
    public CheckView check(LessonText.Segment segment) {
        return segment instanceof LessonText.Check place ? checks.get(place.questionKey()) : null;
    }

    /** The cards of these lessons, each for a sheet of its own; safe HTML of the lessons. */
    public List<String> getCards() {
        return lessons.stream()
                .flatMap(text -> text.segments().stream())
                .flatMap(PrintPage::cards)
                .toList();
    }

    private static Stream<String> cards(LessonText.Segment segment) {
        return segment instanceof LessonText.Html html && html.html().contains("class=\"card\"")
                ? Jsoup.parseBodyFragment(html.html()).select("section.card").stream()
                        .map(card -> card.removeAttr("id").outerHtml())
                : Stream.of();
    }

    /** The sources of all that is printed, each once. */
    public List<SourceRow> getSources() {
        var sources = new LinkedHashMap<String, SourceRow>();
        lessons.forEach(text -> text.sources().forEach(row -> sources.put(row.key(), row)));
        return List.copyOf(sources.values());
    }

    /** The words of all that is printed, each once. */
    public List<WordRow> getWords() {
        return lessons.stream().flatMap(text -> text.words().stream()).distinct().toList();
    }

    /** The scenes of a whole module. */
    public List<ScenePaper> getScenes() {
        return scenes;
    }

    /** The scenes of which this person may read what comes of each option. */
    public List<SceneScript> getAnswers() {
        return scenes.stream().filter(ScenePaper::told).map(ScenePaper::script).toList();
    }

    /** What an option is worth, in words. */
    public String worth(SceneScript.Option option) {
        var points = msg.of("progress.print.scene.points", option.points());
        return option.critical() ? points + ", " + msg.of("progress.print.scene.critical") : points;
    }

    public List<LessonText> getLessons() {
        return lessons;
    }

    public ModuleDetail getDetail() {
        return detail;
    }

    public boolean isCardsOnly() {
        return cardsOnly;
    }

    /** Back to where the link to print stands. */
    public String getBack() {
        return lesson == null
                ? Pages.address("/progress/module", "module", module)
                : Pages.address("/progress/lesson", "module", module, "lesson", lesson);
    }
}
