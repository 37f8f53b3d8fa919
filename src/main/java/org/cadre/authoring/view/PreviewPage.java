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
import org.cadre.catalogue.VersionRow;
import org.cadre.people.Shore;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.text.Language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A lesson as a trainee of a country and a language sees it; nothing of it is recorded. */
@Named
@RequestScoped
public class PreviewPage {

    @Inject VersionQueries versions;
    @Inject CatalogueQueries catalogue;
    @Inject ItemQueries items;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private VersionRow version;
    private LessonText text;
    private Language language;
    private Optional<Shore> shore;
    private Map<String, ItemView> checks;

    @PostConstruct
    void load() {
        var asked = request.getParameter("version");
        var id = ModuleVersionId.find(asked).orElseThrow(() -> new NotFound("version " + asked));
        version = versions.get(id, shell.language());
        language = language(version, request.getParameter("in"), shell);
        var named = request.getParameter("shore");
        shore = Arrays.stream(Shore.values()).filter(s -> s.name().equals(named)).findFirst();
        var lesson = request.getParameter("lesson");
        text = catalogue.getLesson(id, lesson == null ? firstLesson(id) : lesson, language, shore);
        checks = items.checks(id, text.checks(), language);
    }

    /** The language that was asked for, else that of the reader, if the version has it. */
    static Language language(VersionRow version, String asked, Shell shell) {
        return Language.find(asked)
                .filter(version.languages()::contains)
                .or(() -> Optional.of(shell.language()).filter(version.languages()::contains))
                .orElse(version.languages().getFirst());
    }

    private String firstLesson(ModuleVersionId id) {
        ModuleDetail detail = catalogue.getModule(id, language);
        return detail.lessons().getFirst().key();
    }

    public VersionRow getVersion() {
        return version;
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

    public List<Language> getLanguages() {
        return version.languages();
    }

    public Language getLanguage() {
        return language;
    }

    public List<Shore> getShores() {
        return Arrays.asList(Shore.values());
    }

    /** The name of the variant; empty for the text that is common to all. */
    public String getShore() {
        return shore.map(Shore::name).orElse("");
    }

    public String href(LessonRow row) {
        return Pages.address(
                "/authoring/preview",
                "version",
                version.id(),
                "lesson",
                row.key(),
                "in",
                language.tag(),
                "shore",
                getShore());
    }
}
