package org.cadre.progress.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.assessment.CheckView;
import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.LessonRow;
import org.cadre.catalogue.LessonText;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.OutlineEntry;
import org.cadre.catalogue.VersionState;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.progress.ChangingVersion;
import org.cadre.progress.Learning;
import org.cadre.progress.LessonVisit;
import org.cadre.progress.LessonsRead;
import org.cadre.progress.NoteId;
import org.cadre.progress.NoteRow;
import org.cadre.progress.ProgressQueries;
import org.cadre.progress.UpdateQueries;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A lesson, to be read without a script; its checks are answered in place. */
@Named
@RequestScoped
public class LessonPage {

    @Inject ProgressQueries progress;
    @Inject CatalogueQueries catalogue;
    @Inject Learning learning;
    @Inject UpdateQueries updates;
    @Inject ChangingVersion changing;
    @Inject CurrentActor current;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    /**
     * What strip and outline show.
     *
     * @param upHref the page above: the module, or the update for which the lesson is read
     */
    public record Reading(LessonText text, Set<String> done, String upHref) {

        public Reading {
            done = Set.copyOf(done);
        }

        public boolean isDone(LessonRow row) {
            return done.contains(row.key());
        }

        public String href(LessonRow row) {
            return Pages.address("/progress/lesson", "module", text.module(), "lesson", row.key());
        }
    }

    /**
     * What stands above the text.
     *
     * @param stopped the block where this person stopped, if not at the beginning; null otherwise
     */
    public record Place(LessonText text, @Nullable String stopped, boolean inAnotherLanguage) {}

    /**
     * A check at its place.
     *
     * @param unanswered whether it was sent without an answer a moment ago
     */
    public record Ask(
            CheckView check, String anchor, String module, String lesson, boolean unanswered) {}

    private String module;
    private String lesson;
    private String unanswered;
    private boolean update;
    private LessonText text;
    private LessonsRead read;
    private Reading reading;
    private Map<String, CheckView> checks;
    private List<NoteRow> notes = List.of();

    /** From the address, also when a form of the page is sent. */
    @PostConstruct
    void load() {
        module = request.getParameter("module");
        lesson = request.getParameter("lesson");
        unanswered = request.getParameter("unanswered");
        var visit = progress.myLesson(id(), lesson);
        update = visit.isEmpty();
        visit.or(() -> updates.myLesson(id())).ifPresent(this::read);
        if (read == null && !request.getMethod().equals("GET")) {
            throw new NotFound("lessons of version " + module + " of this person");
        }
    }

    private void read(LessonVisit visit) {
        read = visit.read();
        notes = visit.notes();
        text = catalogue.getLesson(id(), lesson, shell.language(), read.shore());
        reading =
                new Reading(
                        text,
                        read.done(),
                        Pages.address(
                                update ? "/progress/update" : "/progress/module",
                                "module",
                                module));
        checks =
                progress.myChecks(id(), text.checks(), text.languageShown()).stream()
                        .collect(Collectors.toMap(CheckView::key, Function.identity()));
    }

    /** A lesson of an own module that is not begun leads to the module, where it can be begun. */
    public void open() {
        if (read == null) {
            progress.pinnedInsteadOf(id()).ifPresentOrElse(this::goTo, this::goToModule);
        } else if (text.state() == VersionState.SUPERSEDED && request.getMethod().equals("GET")) {
            changing.follow(id()).ifPresent(this::goTo);
        }
    }

    private void goToModule() {
        progress.getMyModule(id(), shell.language());
        Pages.go("/progress/module", "module", module);
    }

    /** This lesson in the version with which the person goes on, or its module without it. */
    private void goTo(ModuleVersionId version) {
        boolean taught = catalogue.getModule(version, shell.language()).lesson(lesson).isPresent();
        Pages.go(
                taught ? "/progress/lesson" : "/progress/module",
                "module",
                version,
                "lesson",
                taught ? lesson : "");
    }

    private ModuleVersionId id() {
        return ModuleVersionId.find(module).orElseThrow(() -> new NotFound("module " + module));
    }

    /**
     * Marks the lesson as done and goes on to the next one, or back to the module after the last.
     */
    public void finish() {
        learning.finish(id(), lesson);
        if (update) {
            Pages.go("/progress/update", "module", module, "done", "progress.done.lessonOfUpdate");
            return;
        }
        text.next()
                .ifPresentOrElse(
                        next ->
                                Pages.go(
                                        "/progress/lesson", "module", module, "lesson", next.key()),
                        () ->
                                Pages.go(
                                        "/progress/module",
                                        "module",
                                        module,
                                        "done",
                                        "progress.done.allRead"));
    }

    public Reading getReading() {
        return reading;
    }

    public Place getPlace() {
        return new Place(text, stopped(), text.languageShown() != shell.language());
    }

    public List<LessonText.Segment> getSegments() {
        return text.segments();
    }

    public Ask ask(LessonText.Check check) {
        return new Ask(
                checks.get(check.questionKey()),
                check.anchor(),
                module,
                lesson,
                check.anchor().equals(unanswered));
    }

    /** The blocks in reading order, for the script that remembers the place. */
    public String getAnchors() {
        return String.join(" ", text.anchors());
    }

    private @Nullable String stopped() {
        var anchor = read.anchors().get(lesson);
        return anchor == null
                        || anchor.equals(text.anchors().getFirst())
                        || !text.anchors().contains(anchor)
                ? null
                : anchor;
    }

    public List<NoteRow> getNotes() {
        return notes;
    }

    /** The words that name the place of a note; the lesson, where its block is not on the page. */
    public String place(NoteRow note) {
        return text.places().stream()
                .filter(place -> place.anchor().equals(note.block()))
                .map(OutlineEntry::heading)
                .findFirst()
                .orElse(text.lesson().title());
    }

    /** The note that was removed a moment ago, for the way to bring it back; null otherwise. */
    public String getRemoved() {
        return NoteId.find(request.getParameter("removed")).map(NoteId::toString).orElse(null);
    }

    public LessonRow getNext() {
        return text.next().orElse(null);
    }

    public LessonText getText() {
        return text;
    }

    public String getModule() {
        return module;
    }

    public String getLesson() {
        return lesson;
    }
}
