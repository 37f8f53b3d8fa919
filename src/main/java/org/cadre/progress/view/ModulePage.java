package org.cadre.progress.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.assessment.Gain;
import org.cadre.assessment.QuizStanding;
import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.LessonRow;
import org.cadre.catalogue.ModuleDetail;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.NewerVersion;
import org.cadre.catalogue.VersionState;
import org.cadre.catalogue.VersionStep;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.progress.ChangingVersion;
import org.cadre.progress.Condition;
import org.cadre.progress.Conditions;
import org.cadre.progress.Learning;
import org.cadre.progress.LessonsRead;
import org.cadre.progress.ProgressQueries;
import org.cadre.progress.TraineeModule;
import org.cadre.scene.SceneQueries;
import org.cadre.scene.SceneRow;
import org.cadre.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One module: what it teaches, its lessons, its quizzes, and what is still missing. */
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
    @Inject Messages msg;

    private String module;
    private TraineeModule mine;
    private ModuleDetail detail;
    private LessonsRead read;
    private NewerVersion newer;
    private ModuleVersionId instead;
    private List<SceneRow> scenes;

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
        scenes = mine.conditions().scenes() > 0 ? sceneQueries.ownScenes(id) : List.of();
        read = queries.myLessons(id).orElseGet(LessonsRead::none);
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

    /** What the window of the cohort says, in words; null where there is nothing to say. */
    public String getWindow() {
        var window = mine.window();
        if (mine.isAhead()) {
            return msg.of("progress.module.window.ahead", msg.day(window.opensOn()));
        }
        if (!mine.isOpen()) {
            return msg.of("progress.module.window.over", msg.day(window.closesOn()));
        }
        return window.closesOn() == null
                ? null
                : msg.of("progress.module.window.until", msg.day(window.closesOn()));
    }

    /** Begins the module and goes to its first lesson, or to the pre-test, which comes first. */
    public void begin() {
        var pinned = learning.begin(mine.cohort(), detail.code());
        Pages.go("/progress/module", "module", pinned, "done", "progress.done.begun");
    }

    public boolean isDone(LessonRow lesson) {
        return read.done().contains(lesson.key());
    }

    public boolean isReading(LessonRow lesson) {
        return !isDone(lesson) && read.anchors().containsKey(lesson.key());
    }

    /**
     * The one thing to do next: the pre-test before anything is read, then the lessons from where
     * one stopped, then the scene or quiz that is still missing; null when there is nothing to do.
     */
    public NextStep getNext() {
        if (!mine.begun()) {
            return null;
        }
        boolean preTest = !mine.conditions().preTestTaken();
        if (preTest && read.anchors().isEmpty()) {
            return quiz("pre-test");
        }
        var last = mine.resume().flatMap(detail::lesson).filter(lesson -> !isDone(lesson));
        return last.or(this::firstOpen)
                .map(this::lesson)
                .orElseGet(() -> preTest ? quiz("pre-test") : afterLessons());
    }

    private NextStep afterLessons() {
        return scenes.stream()
                .filter(scene -> mine.isOpen() && !scene.passed())
                .findFirst()
                .map(scene -> new NextStep(msg.of("progress.module.next.scene"), href(scene)))
                .orElseGet(() -> isFinalStartable() ? quiz("final") : null);
    }

    public List<SceneRow> getScenes() {
        return scenes;
    }

    public String getScenesTitle() {
        return msg.of("progress.module.scenes", scenes.size());
    }

    /** Where a scene begins or goes on. */
    public String href(SceneRow scene) {
        return scene.open()
                .map(play -> Pages.address("/scene/scene", "play", play))
                .orElseGet(
                        () ->
                                Pages.address(
                                        "/scene/opening", "module", module, "scene", scene.key()));
    }

    public String state(SceneRow scene) {
        if (scene.passed()) {
            return msg.of("progress.state.passed");
        }
        if (scene.open().isPresent()) {
            return msg.of("progress.module.ongoing");
        }
        return msg.of(
                scene.played() > 0 ? "progress.state.notPassed" : "progress.module.scene.todo");
    }

    public String kind(SceneRow scene) {
        if (scene.passed()) {
            return "ok";
        }
        return scene.open().isPresent() ? "acc" : scene.played() > 0 ? "warn" : "none";
    }

    private NextStep lesson(LessonRow lesson) {
        return new NextStep(msg.of("progress.home.resume", lesson.position()), href(lesson));
    }

    private NextStep quiz(String kind) {
        return new NextStep(
                msg.of("progress.module.next." + kind),
                Pages.address("/assessment/start", "module", module, "kind", kind));
    }

    /** A button: what it says and where it leads. */
    public record NextStep(String text, String href) {}

    private Optional<LessonRow> firstOpen() {
        return detail.lessons().stream().filter(lesson -> !isDone(lesson)).findFirst();
    }

    public String href(LessonRow lesson) {
        return Pages.address("/progress/lesson", "module", module, "lesson", lesson.key());
    }

    public List<Condition> getConditions() {
        return mine.conditions().conditions();
    }

    public boolean isMet(Condition condition) {
        return mine.conditions().isMet(condition);
    }

    /** How much of a condition is met, in words. */
    public String words(Condition condition) {
        Conditions state = mine.conditions();
        return switch (condition) {
            case PRE_TEST_TAKEN ->
                    msg.of(
                            state.preTestTaken()
                                    ? "progress.state.taken"
                                    : "progress.state.notTaken");
            case LESSONS_DONE -> msg.of("progress.state.of", state.lessonsDone(), state.lessons());
            case CHECKS_ANSWERED ->
                    msg.of("progress.state.of", state.checksAnswered(), state.checks());
            case SCENE_PASSED -> msg.of("progress.state.of", state.scenesPassed(), state.scenes());
            case FINAL_QUIZ_PASSED ->
                    msg.of(
                            state.finalPassed()
                                    ? "progress.state.passed"
                                    : "progress.state.notPassed");
        };
    }

    /** Why the final quiz is closed; null when it is open. */
    public String getFinalLock() {
        return mine.conditions()
                .lock()
                .map(lock -> msg.of(lock.reason(), lock.arguments().toArray()))
                .orElse(null);
    }

    /** Whether the link to the final quiz leads anywhere now. */
    public boolean isFinalStartable() {
        var quiz = getFinalQuiz();
        return getFinalLock() == null
                && !quiz.passed()
                && (quiz.open().isPresent() || quiz.left() > 0);
    }

    /** The conditions that are not met, as words in a row. */
    public String getMissing() {
        return mine.conditions().missing().stream()
                .map(msg::word)
                .collect(Collectors.joining(", "));
    }

    public boolean isInAnotherLanguage() {
        return detail.languageShown() != shell.language();
    }

    /** About what the texts of all lessons weigh. */
    public int getKilobytes() {
        return detail.lessons().stream().mapToInt(LessonRow::kilobytes).sum();
    }

    public String getHours() {
        return detail.hours().stripTrailingZeros().toPlainString();
    }

    /** The languages of the lessons, each by its own name. */
    public String getLanguages() {
        return detail.languages().stream()
                .sorted()
                .map(Language::nativeName)
                .collect(Collectors.joining(", "));
    }

    public QuizStanding getPreTest() {
        return mine.standing().map(standing -> standing.preTest()).orElse(null);
    }

    public QuizStanding getFinalQuiz() {
        return mine.standing().map(standing -> standing.finalQuiz()).orElse(null);
    }

    /** What this person has learnt, in words; null before the final quiz. */
    public String getGain() {
        if (!mine.begun() || !getFinalQuiz().taken()) {
            return null;
        }
        return Gain.between(getPreTest().bestPercent(), getFinalQuiz().bestPercent())
                .map(this::words)
                .orElseGet(() -> msg.of("progress.module.gain.unknown"));
    }

    private String words(Gain gain) {
        var before = getPreTest().bestPercent().orElseThrow();
        var after = getFinalQuiz().bestPercent().orElseThrow();
        return gain.percent() < 0
                ? msg.of("progress.module.gain.less", before, after)
                : msg.of("progress.module.gain.of", before, after, gain.percent());
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
