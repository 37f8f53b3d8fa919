package org.cadre.content;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a module that ships must be worth in one language, beyond being readable: the length of its
 * lessons, what is taught and asked of each outcome, feedback, sources, alternatives of figures,
 * reading level, scenes. A shortfall is a line with file and place.
 */
final class ContentStandard {

    private static final int SHORTEST_LESSON = 15;
    private static final int LONGEST_LESSON = 25;
    private static final int MINUTES_PER_FIGURE = 1;
    private static final int MINUTES_PER_CHECK = 2;
    private static final int MINUTES_OFF_PLAN = 2;

    /** Two draws of a quiz need not share a question. */
    private static final int DRAWS = 2;

    private static final int CHECKS_PER_OUTCOME = 3;
    private static final int WORDS_OF_FEEDBACK = 4;
    private static final int SOURCES_PER_LESSON = 3;
    private static final int FEWEST_WORDS_OF_ALTERNATIVE = 20;
    private static final int MOST_WORDS_OF_ALTERNATIVE = 120;

    /** Fairly easy by Flesch, on whose scale Kandel and Moles are: many read a second language. */
    private static final double EASE = 70;

    private static final double ARABIC_WORDS_PER_SENTENCE = 12;
    private static final int LONGEST_SENTENCE = 45;
    private static final int DECISIONS = 12;
    private static final int ENDS = 2;

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}/]{2,}");

    private final Path folder;
    private final Module module;
    private final ModuleText text;
    private final List<String> shortfalls = new ArrayList<>();

    private ContentStandard(Path pack, Module module, ModuleText text) {
        this.folder = pack.resolve(module.code().toLowerCase(Locale.ROOT));
        this.module = module;
        this.text = text;
    }

    /** One line for each shortfall, for example {@code fin-1/en/lessons/flow.yaml:12: …}. */
    static List<String> shortfalls(Path pack, Module module, ModuleText text) {
        var standard = new ContentStandard(pack, module, text);
        text.lessons().forEach(standard::measure);
        module.outcomes().forEach(standard::cover);
        text.questions().forEach(standard::expectFeedback);
        standard.expectEverySourceCited();
        standard.expectTheHoursPlanned();
        text.scenes().forEach(standard::measure);
        return List.copyOf(standard.shortfalls);
    }

    private void measure(Lesson lesson) {
        var file = "lessons/" + lesson.id() + ".yaml";
        int minutes = minutes(lesson);
        if (minutes < SHORTEST_LESSON || minutes > LONGEST_LESSON) {
            miss(file, "lesson:", "takes " + minutes + " minutes, not 15 to 25");
        }
        if (Math.abs(minutes - lesson.minutes()) > MINUTES_OFF_PLAN) {
            miss(file, "minutes:", "plans " + lesson.minutes() + " minutes and takes " + minutes);
        }
        lesson.blocks().forEach(block -> measure(file, block));
        if (figures(lesson).isEmpty()) {
            miss(file, "lesson:", "has no figure");
        }
        var cited = lesson.blocks().stream().flatMap(ContentStandard::cited).distinct().count();
        if (cited < SOURCES_PER_LESSON) {
            miss(file, "lesson:", "cites " + cited + " sources");
        }
        expectPlainWords(file, "lesson:", paragraphs(lesson));
    }

    /** Words at 180 a minute, a minute to look at each figure, two to answer each check. */
    static int minutes(Lesson lesson) {
        long checks = lesson.blocks().stream().filter(CheckBlock.class::isInstance).count();
        return lesson.readingMinutes()
                + figures(lesson).size() * MINUTES_PER_FIGURE
                + (int) checks * MINUTES_PER_CHECK;
    }

    private static List<FigureBlock> figures(Lesson lesson) {
        return lesson.blocks().stream()
                .filter(FigureBlock.class::isInstance)
                .map(FigureBlock.class::cast)
                .toList();
    }

    private void measure(String file, Block block) {
        var place = "- id: " + block.id();
        Stream.concat(Stream.of(block), block.variants().values().stream())
                .forEach(
                        each -> {
                            if (each instanceof FigureBlock figure) {
                                expectAlternative(file, place, figure);
                            }
                            expectSource(file, place, each);
                            sentences(paragraphs(html(each)))
                                    .filter(words -> words > LONGEST_SENTENCE)
                                    .forEach(
                                            words ->
                                                    miss(
                                                            file,
                                                            place,
                                                            "has a sentence of "
                                                                    + words
                                                                    + " words"));
                        });
    }

    private void expectAlternative(String file, String place, FigureBlock figure) {
        int words = ReadingEase.words(figure.alt()).size();
        if (words < FEWEST_WORDS_OF_ALTERNATIVE || words > MOST_WORDS_OF_ALTERNATIVE) {
            miss(file, place, "tells its figure in " + words + " words, not 20 to 120");
        }
        if (ReadingEase.sentences(figure.alt()).size() < 2) {
            miss(file, place, "tells its figure in one sentence");
        }
    }

    /**
     * Who names an authority of the module's sources claims something, and says where it stands. A
     * card repeats what the lesson has said.
     */
    private void expectSource(String file, String place, Block block) {
        if (block instanceof CardBlock) {
            return;
        }
        var words = ReadingEase.words(plain(html(block)));
        var named = authorities().stream().filter(words::contains).sorted().toList();
        if (!named.isEmpty() && cited(block).findAny().isEmpty()) {
            miss(file, place, "names " + String.join(", ", named) + " and cites nothing");
        }
    }

    private Set<String> authorities() {
        return module.sources().stream()
                .flatMap(source -> Stream.of(source.authority(), firstWord(source.shortName())))
                .flatMap(name -> ACRONYM.matcher(name).results())
                .flatMap(found -> Stream.of(found.group().split("/")))
                .filter(name -> name.length() > 2)
                .collect(Collectors.toSet());
    }

    private static String firstWord(String name) {
        return name.split("\\s+")[0];
    }

    private void cover(Outcome outcome) {
        expectQuestions(
                outcome, QuestionSource.Use.PRE, DRAWS * share(module.preTest().questions()));
        expectQuestions(
                outcome, QuestionSource.Use.FINAL, DRAWS * share(module.finalQuiz().questions()));
        expectQuestions(outcome, QuestionSource.Use.CHECK, CHECKS_PER_OUTCOME);
        if (lessonsThatTeach(outcome).isEmpty()) {
            miss("../module.yaml", "- id: " + outcome.id(), "is taught by no lesson");
        }
    }

    private int share(int questions) {
        return Math.ceilDiv(questions, module.outcomes().size());
    }

    /** Items of a pair ask the same and count once. */
    private void expectQuestions(Outcome outcome, QuestionSource.Use use, int fewest) {
        var asked =
                text.questions().stream()
                        .filter(question -> question.outcome().equals(outcome.id()))
                        .filter(question -> question.use() == use)
                        .map(
                                question ->
                                        question.pair().isEmpty() ? question.id() : question.pair())
                        .distinct()
                        .count();
        if (asked < fewest) {
            var reason = "%s asks %d times after %s, not %d";
            miss(
                    "../module.yaml",
                    "- id: " + outcome.id(),
                    reason.formatted(text.language(), asked, use.key(), fewest));
        }
    }

    /** Those that check it and to which its questions send back. */
    private List<String> lessonsThatTeach(Outcome outcome) {
        var checked =
                text.questions().stream()
                        .filter(question -> question.outcome().equals(outcome.id()))
                        .filter(question -> question.use() == QuestionSource.Use.CHECK)
                        .map(QuestionSource::id)
                        .collect(Collectors.toSet());
        var sentBackTo =
                text.questions().stream()
                        .filter(question -> question.outcome().equals(outcome.id()))
                        .map(QuestionSource::lesson)
                        .collect(Collectors.toSet());
        return text.lessons().stream()
                .filter(lesson -> sentBackTo.contains(lesson.id()))
                .filter(
                        lesson ->
                                lesson.blocks().stream()
                                        .anyMatch(
                                                block ->
                                                        block instanceof CheckBlock check
                                                                && checked.contains(
                                                                        check.questionId())))
                .map(Lesson::id)
                .toList();
    }

    private void expectFeedback(QuestionSource question) {
        var file =
                "questions/%s.yaml"
                        .formatted(
                                question.use() == QuestionSource.Use.CHECK
                                        ? "checks"
                                        : question.outcome());
        var place = "- id: " + question.id();
        var said = feedback(question.answer());
        said.stream()
                .map(ContentStandard::plain)
                .filter(words -> ReadingEase.words(words).size() < WORDS_OF_FEEDBACK)
                .forEach(words -> miss(file, place, "says only \"" + words + "\""));
        if (new HashSet<>(said).size() < said.size()) {
            miss(file, place, "says the same to two answers");
        }
    }

    private static List<String> feedback(QuestionSource.Answer answer) {
        return switch (answer) {
            case QuestionSource.Choice choice ->
                    choice.options().stream().map(QuestionSource.Option::feedback).toList();
            case QuestionSource.Truth truth -> List.of(truth.feedbackTrue(), truth.feedbackFalse());
            case QuestionSource.Numeric numeric ->
                    Stream.concat(
                                    both(numeric.feedback()),
                                    numeric.mistakes().stream()
                                            .map(QuestionSource.Mistake::feedback))
                            .toList();
            case QuestionSource.Ordering ordering ->
                    Stream.concat(
                                    both(ordering.feedback()),
                                    ordering.items().stream().map(QuestionSource.Item::feedback))
                            .toList();
            case QuestionSource.Matching matching ->
                    Stream.of(
                                    both(matching.feedback()),
                                    matching.pairs().stream().map(QuestionSource.Pair::feedback),
                                    matching.distractors().stream()
                                            .map(QuestionSource.Item::feedback))
                            .flatMap(texts -> texts)
                            .toList();
        };
    }

    private static Stream<String> both(QuestionSource.Feedback feedback) {
        return Stream.of(feedback.correct(), feedback.wrong());
    }

    private void expectEverySourceCited() {
        var cited =
                text.lessons().stream()
                        .flatMap(lesson -> lesson.blocks().stream())
                        .flatMap(
                                block ->
                                        Stream.concat(
                                                Stream.of(block),
                                                block.variants().values().stream()))
                        .flatMap(ContentStandard::cited)
                        .collect(Collectors.toSet());
        module.sources().stream()
                .filter(source -> !cited.contains(source.id()))
                .forEach(
                        source ->
                                miss(
                                        "../module.yaml",
                                        "- {id: " + source.id(),
                                        source.id() + " is cited nowhere in " + text.language()));
    }

    /** Lessons, both quizzes and scenes fill the hours, and leave at most one to review. */
    private void expectTheHoursPlanned() {
        int minutes =
                text.lessons().stream().mapToInt(Lesson::minutes).sum()
                        + module.preTest().minutes()
                        + module.finalQuiz().minutes()
                        + text.scenes().stream().mapToInt(Scene::minutes).sum();
        double rest = module.hours().doubleValue() * 60 - minutes;
        if (rest < 0 || rest > 60) {
            miss(
                    "../module.yaml",
                    "hours:",
                    "plans " + module.hours() + " for " + minutes + " min");
        }
    }

    private void measure(Scene scene) {
        var file = "scenes/" + scene.id() + ".yaml";
        if (scene.steps() != DECISIONS) {
            miss(file, "scene:", "has " + scene.steps() + " decisions a way");
        }
        var ends = new HashSet<String>();
        for (var decision : scene.decisions()) {
            for (var option : decision.options()) {
                var said = plain(option.consequenceHtml());
                if (ReadingEase.words(said).size() < WORDS_OF_FEEDBACK) {
                    miss(file, "- id: " + decision.id(), option.id() + " has no consequence");
                }
                if (option.next().equals(Scene.END)) {
                    ends.add(said);
                }
            }
        }
        if (ends.size() < ENDS) {
            miss(file, "scene:", "ends in " + ends.size() + " ways");
        }
        if (scene.decisions().stream()
                .flatMap(decision -> decision.options().stream())
                .noneMatch(Scene.Option::critical)) {
            miss(file, "scene:", "has no critical error");
        }
        expectPlainWords(file, "scene:", paragraphs(scene));
    }

    private static List<String> paragraphs(Scene scene) {
        return Stream.concat(
                        Stream.of(scene.openingHtml(), scene.debriefHtml()),
                        scene.decisions().stream()
                                .flatMap(
                                        decision ->
                                                Stream.concat(
                                                        Stream.of(decision.html()),
                                                        decision.options().stream()
                                                                .flatMap(
                                                                        option ->
                                                                                Stream.of(
                                                                                        option
                                                                                                .consequenceHtml(),
                                                                                        option
                                                                                                .whyHtml())))))
                .flatMap(html -> paragraphs(html).stream())
                .toList();
    }

    private void expectPlainWords(String file, String place, List<String> paragraphs) {
        var ease = ReadingEase.of(text.language(), paragraphs);
        if (text.language().equals("ar")) {
            if (ease.wordsPerSentence() > ARABIC_WORDS_PER_SENTENCE) {
                miss(file, place, "has %.1f words a sentence".formatted(ease.wordsPerSentence()));
            }
        } else if (ease.score() < EASE) {
            miss(file, place, "has a reading ease of %.1f".formatted(ease.score()));
        }
    }

    private static List<String> paragraphs(Lesson lesson) {
        return lesson.blocks().stream().flatMap(block -> paragraphs(html(block)).stream()).toList();
    }

    /** Running text alone: no table, no quoted record, no code, no citation. */
    private static List<String> paragraphs(String html) {
        var body = withoutCitations(html);
        body.select("table, blockquote, pre, code").remove();
        return body.select("p, li").stream()
                .filter(element -> element.select("p, li").size() == 1)
                .map(Element::text)
                .toList();
    }

    private static Stream<Integer> sentences(List<String> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> ReadingEase.sentences(paragraph).stream())
                .map(sentence -> ReadingEase.words(sentence).size());
    }

    private static String plain(String html) {
        return withoutCitations(html).text();
    }

    private static Document withoutCitations(String html) {
        var body = Jsoup.parse(html);
        body.select("a.cite").remove();
        return body;
    }

    private static Stream<String> cited(Block block) {
        return Stream.concat(
                block.sources().stream(),
                Jsoup.parse(html(block)).select("a.cite").stream()
                        .map(link -> link.attr("href").replace("#source-", "")));
    }

    private static String html(Block block) {
        return switch (block) {
            case TextBlock written -> written.html();
            case CalloutBlock callout -> callout.html();
            case FigureBlock figure -> figure.source();
            case CheckBlock check -> "";
            case CardBlock card -> String.join(" ", card.lines());
        };
    }

    private void miss(String file, String place, String reason) {
        var path = folder.resolve(text.language()).resolve(file).normalize();
        shortfalls.add("%s:%d: %s %s".formatted(path, line(path, place), place, reason));
    }

    /** The first line that begins so, indented or not; 1 where there is none. */
    private static int line(Path file, String beginning) {
        try (var lines = Files.lines(file)) {
            var all = lines.map(String::strip).toList();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).startsWith(beginning)) {
                    return i + 1;
                }
            }
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
