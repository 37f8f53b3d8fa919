package org.cadre.progress.view;

import org.cadre.assessment.Gain;
import org.cadre.assessment.QuizStanding;
import org.cadre.catalogue.LessonRow;
import org.cadre.catalogue.ModuleDetail;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Texts;
import org.cadre.progress.Condition;
import org.cadre.progress.Conditions;
import org.cadre.progress.LessonsRead;
import org.cadre.progress.TraineeModule;
import org.cadre.scene.SceneRow;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the page of a module shows, without the person: who has come as far sees the same.
 *
 * @param language of the reader
 * @param scenes empty where the module has none
 */
public record ModuleView(
        Language language,
        TraineeModule mine,
        ModuleDetail detail,
        LessonsRead read,
        List<SceneRow> scenes) {

    public ModuleView {
        scenes = List.copyOf(scenes);
    }

    /** What the window of the cohort says, in words; null where there is nothing to say. */
    public String window() {
        var window = mine.window();
        if (mine.isAhead()) {
            return say("progress.module.window.ahead", day(window.opensOn()));
        }
        if (!mine.isOpen()) {
            return say("progress.module.window.over", day(window.closesOn()));
        }
        return window.closesOn() == null
                ? null
                : say("progress.module.window.until", day(window.closesOn()));
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
    public @Nullable NextStep next() {
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
                .map(scene -> new NextStep(say("progress.module.next.scene"), href(scene)))
                .orElseGet(() -> finalStartable() ? quiz("final") : null);
    }

    public String scenesTitle() {
        return say("progress.module.scenes", scenes.size());
    }

    /** Where a scene begins or goes on. */
    public String href(SceneRow scene) {
        return scene.open()
                .map(play -> Pages.address("/scene/scene", "play", play))
                .orElseGet(
                        () ->
                                Pages.address(
                                        "/scene/opening",
                                        "module",
                                        detail.id(),
                                        "scene",
                                        scene.key()));
    }

    public String state(SceneRow scene) {
        if (scene.passed()) {
            return say("progress.state.passed");
        }
        if (scene.open().isPresent()) {
            return say("progress.module.ongoing");
        }
        return say(scene.played() > 0 ? "progress.state.notPassed" : "progress.module.scene.todo");
    }

    public String kind(SceneRow scene) {
        if (scene.passed()) {
            return "ok";
        }
        return scene.open().isPresent() ? "acc" : scene.played() > 0 ? "warn" : "none";
    }

    private NextStep lesson(LessonRow lesson) {
        return new NextStep(say("progress.home.resume", lesson.position()), href(lesson));
    }

    private NextStep quiz(String kind) {
        return new NextStep(
                say("progress.module.next." + kind),
                Pages.address("/assessment/start", "module", detail.id(), "kind", kind));
    }

    /** A button: what it says and where it leads. */
    public record NextStep(String text, String href) {}

    private Optional<LessonRow> firstOpen() {
        return detail.lessons().stream().filter(lesson -> !isDone(lesson)).findFirst();
    }

    public String href(LessonRow lesson) {
        return Pages.address("/progress/lesson", "module", detail.id(), "lesson", lesson.key());
    }

    public List<Condition> conditions() {
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
                    say(state.preTestTaken() ? "progress.state.taken" : "progress.state.notTaken");
            case LESSONS_DONE -> say("progress.state.of", state.lessonsDone(), state.lessons());
            case CHECKS_ANSWERED ->
                    say("progress.state.of", state.checksAnswered(), state.checks());
            case SCENE_PASSED -> say("progress.state.of", state.scenesPassed(), state.scenes());
            case FINAL_QUIZ_PASSED ->
                    say(state.finalPassed() ? "progress.state.passed" : "progress.state.notPassed");
        };
    }

    /** Why the final quiz is closed; null when it is open. */
    public String finalLock() {
        return mine.conditions()
                .lock()
                .map(lock -> say(lock.reason(), lock.arguments().toArray()))
                .orElse(null);
    }

    /** Whether the link to the final quiz leads anywhere now. */
    public boolean finalStartable() {
        var quiz = finalQuiz();
        return finalLock() == null
                && !quiz.passed()
                && (quiz.open().isPresent() || quiz.left() > 0);
    }

    /** The conditions that are not met, as words in a row. */
    public String missing() {
        return mine.conditions().missing().stream()
                .map(condition -> Texts.word(language, condition))
                .collect(Collectors.joining(", "));
    }

    public boolean inAnotherLanguage() {
        return detail.languageShown() != language;
    }

    /** About what the texts of all lessons weigh. */
    public int kilobytes() {
        return detail.lessons().stream().mapToInt(LessonRow::kilobytes).sum();
    }

    public String hours() {
        return detail.hours().stripTrailingZeros().toPlainString();
    }

    /** The languages of the lessons, each by its own name. */
    public String languages() {
        return detail.languages().stream()
                .sorted()
                .map(Language::nativeName)
                .collect(Collectors.joining(", "));
    }

    public QuizStanding preTest() {
        return mine.standing().map(standing -> standing.preTest()).orElse(null);
    }

    public QuizStanding finalQuiz() {
        return mine.standing().map(standing -> standing.finalQuiz()).orElse(null);
    }

    /** What this person has learnt, in words; null before the final quiz. */
    public String gain() {
        if (!mine.begun() || !finalQuiz().taken()) {
            return null;
        }
        return Gain.between(preTest().bestPercent(), finalQuiz().bestPercent())
                .map(this::words)
                .orElseGet(() -> say("progress.module.gain.unknown"));
    }

    private String words(Gain gain) {
        var before = preTest().bestPercent().orElseThrow();
        var after = finalQuiz().bestPercent().orElseThrow();
        return gain.percent() < 0
                ? say("progress.module.gain.less", before, after)
                : say("progress.module.gain.of", before, after, gain.percent());
    }

    private String say(String key, Object... arguments) {
        return Texts.of(language, key, arguments);
    }

    private String day(LocalDate day) {
        return language.day().format(day);
    }
}
