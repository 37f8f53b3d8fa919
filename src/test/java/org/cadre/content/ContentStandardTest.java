package org.cadre.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.content.QuestionSource.Use;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Every module that ships keeps the standard in every language; one that is spoilt does not. */
class ContentStandardTest {

    private static final Path CORE = Path.of("content/cadre-core");

    private static Pack core;

    /** A module in one language. */
    record Shipped(Module module, ModuleText text) {

        @Override
        public String toString() {
            return module.code() + " " + text.language();
        }
    }

    @BeforeAll
    static void read() {
        core = ((PackReading.Ok) PackReader.read(CORE)).pack();
    }

    static Stream<Shipped> texts() {
        return core.modules().stream()
                .flatMap(
                        module ->
                                module.texts().values().stream()
                                        .map(text -> new Shipped(module, text)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isKept(Shipped shipped) {
        assertThat(ContentStandard.shortfalls(CORE, shipped.module(), shipped.text())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en", "fr", "ar"})
    void asksForASceneInDig1(String language) {
        assertThat(text(language).scenes()).hasSize(1);
    }

    @Test
    void findsALessonThatIsShort() {
        var lesson = text("en").lessons().getFirst();
        var spoilt = new Lesson(lesson.id(), lesson.title(), 19, lesson.blocks(), 300);

        assertThat(shortfalls(withFirst(spoilt)))
                .contains(
                        "content/cadre-core/dig-1/en/lessons/what-counts.yaml:1: lesson: takes 12"
                                + " minutes, not 15 to 25")
                .anyMatch(line -> line.contains("plans 19 minutes and takes 12"));
    }

    @Test
    void findsAnOutcomeThatNobodyTeachesOrAsks() {
        assertThat(shortfalls(without(asks("lo1", Use.CHECK))))
                .anyMatch(line -> line.contains("id: lo1 en asks 0 times after check, not 3"))
                .anyMatch(line -> line.contains("id: lo1 is taught by no lesson"));
        assertThat(shortfalls(without(asks("lo2", Use.FINAL))))
                .anyMatch(line -> line.contains("id: lo2 en asks 0 times after final, not 8"));
        assertThat(shortfalls(without(asks("lo3", Use.PRE))))
                .anyMatch(line -> line.contains("id: lo3 en asks 0 times after pre, not 4"));
    }

    private static Predicate<QuestionSource> asks(String outcome, Use use) {
        return question -> question.outcome().equals(outcome) && question.use() == use;
    }

    @Test
    void findsFeedbackThatSaysNothing() {
        var text = text("en");
        var questions = new ArrayList<>(text.questions());
        var place = 0;
        while (!(questions.get(place).answer() instanceof QuestionSource.Choice)) {
            place++;
        }
        var question = questions.get(place);
        questions.set(place, answered(question, "<p>Wrong.</p>"));

        assertThat(shortfalls(with(text, text.lessons(), questions, text.scenes())))
                .anyMatch(line -> line.contains(question.id() + " says only \"Wrong.\""))
                .anyMatch(line -> line.contains(question.id() + " says the same to two answers"));
    }

    private static QuestionSource answered(QuestionSource question, String feedback) {
        var choice = (QuestionSource.Choice) question.answer();
        var options =
                choice.options().stream()
                        .map(
                                option ->
                                        new QuestionSource.Option(
                                                option.id(),
                                                option.text(),
                                                option.correct(),
                                                feedback))
                        .toList();
        return new QuestionSource(
                question.id(),
                question.outcome(),
                question.bloom(),
                question.difficulty(),
                question.use(),
                question.pair(),
                question.lesson(),
                question.stem(),
                question.exhibit(),
                new QuestionSource.Choice(choice.multiple(), options));
    }

    @Test
    void findsAClaimWithoutASource() {
        assertThat(shortfalls(withFirst(written("<p>INTERPOL says so.</p>"))))
                .anyMatch(line -> line.contains("names INTERPOL and cites nothing"));
        assertThat(shortfalls(withFirst(written("<p>We say so.</p>"))))
                .anyMatch(line -> line.contains("what-counts.yaml:1: lesson: cites 0 sources"))
                .anyMatch(line -> line.contains("rfc3227 is cited nowhere in en"));
    }

    @Test
    void findsAFigureThatIsNotTold() {
        var figure = new FigureBlock("what-fades", "", "", "", "A line.", "", List.of(), Map.of());

        assertThat(shortfalls(withFirst(block -> figure)))
                .anyMatch(line -> line.contains("what-fades tells its figure in 2 words"))
                .anyMatch(line -> line.contains("what-fades tells its figure in one sentence"));
        assertThat(shortfalls(withFirst(written("<p>No figure.</p>"))))
                .anyMatch(line -> line.contains("what-counts.yaml:1: lesson: has no figure"));
    }

    @Test
    void findsWordsThatAreHard() {
        var hard = "<p>Organisational documentation necessitates considerable formalisation.</p>";
        var endless = "<p>" + "word ".repeat(46) + "ends.</p>";

        assertThat(shortfalls(withFirst(written(hard))))
                .anyMatch(line -> line.contains("what-counts.yaml:1: lesson: has a reading ease"));
        assertThat(shortfalls(withFirst(written(endless))))
                .anyMatch(line -> line.contains("has a sentence of 47 words"));
    }

    @Test
    void findsArabicThatTakesLongBreath() {
        var text = text("ar");
        var lesson = spoil(text.lessons().getFirst(), written("<p>" + "كلمة ".repeat(20) + "</p>"));

        assertThat(shortfalls(with(text, List.of(lesson), text.questions(), text.scenes())))
                .anyMatch(line -> line.contains("ar/lessons/what-counts.yaml:1: lesson: has 20"));
    }

    @Test
    void findsASceneThatDecidesLittle() {
        var text = text("en");
        var scene = text.scenes().getFirst();
        var spoilt =
                new Scene(
                        scene.id(),
                        scene.title(),
                        scene.minutes(),
                        scene.passMark(),
                        scene.openingHtml(),
                        scene.start(),
                        11,
                        scene.bestPoints(),
                        scene.decisions().stream().map(ContentStandardTest::silenced).toList(),
                        scene.questions(),
                        scene.debriefHtml());

        assertThat(shortfalls(with(text, text.lessons(), text.questions(), List.of(spoilt))))
                .anyMatch(line -> line.contains("scenes/first-hour.yaml:1: scene: has 11"))
                .anyMatch(line -> line.contains("- id: door a has no consequence"))
                .anyMatch(line -> line.contains("scene: ends in 1 ways"))
                .anyMatch(line -> line.contains("scene: has no critical error"));
    }

    private static Scene.Decision silenced(Scene.Decision decision) {
        var options =
                decision.options().stream()
                        .map(
                                option ->
                                        new Scene.Option(
                                                option.id(),
                                                option.html(),
                                                option.points(),
                                                false,
                                                "<p>Nothing.</p>",
                                                option.later(),
                                                option.whyHtml(),
                                                option.next()))
                        .toList();
        return new Scene.Decision(
                decision.id(),
                decision.title(),
                decision.clock(),
                decision.html(),
                decision.htmlByVariant(),
                options);
    }

    private static List<String> shortfalls(ModuleText text) {
        return ContentStandard.shortfalls(CORE, dig1(), text);
    }

    private static Module dig1() {
        return core.modules().stream()
                .filter(module -> module.code().equals("DIG-1"))
                .findFirst()
                .orElseThrow();
    }

    private static ModuleText text(String language) {
        return dig1().texts().get(language);
    }

    private static ModuleText without(Predicate<QuestionSource> unwanted) {
        var text = text("en");
        var rest = text.questions().stream().filter(unwanted.negate()).toList();
        return with(text, text.lessons(), rest, text.scenes());
    }

    /** The English text with another first lesson. */
    private static ModuleText withFirst(Lesson lesson) {
        var text = text("en");
        var lessons = new ArrayList<>(text.lessons());
        lessons.set(0, lesson);
        return with(text, lessons, text.questions(), text.scenes());
    }

    private static ModuleText withFirst(UnaryOperator<Block> change) {
        return withFirst(spoil(text("en").lessons().getFirst(), change));
    }

    private static Lesson spoil(Lesson lesson, UnaryOperator<Block> change) {
        return new Lesson(
                lesson.id(),
                lesson.title(),
                lesson.minutes(),
                lesson.blocks().stream().map(change).toList(),
                lesson.words());
    }

    private static UnaryOperator<Block> written(String html) {
        return block -> new TextBlock(block.id(), "", html, List.of(), Map.of());
    }

    private static ModuleText with(
            ModuleText text,
            List<Lesson> lessons,
            List<QuestionSource> questions,
            List<Scene> scenes) {
        return new ModuleText(text.language(), lessons, questions, text.glossary(), scenes);
    }
}
