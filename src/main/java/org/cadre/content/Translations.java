package org.cadre.content;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares a language of a module with its first one. Progress and answers are kept by id, so that
 * whoever changes the language must find the same blocks, and the same answers right.
 */
final class Translations {

    private final LanguageReader first;
    private final LanguageReader other;
    private final Findings findings;

    Translations(LanguageReader first, LanguageReader other, Findings findings) {
        this.first = first;
        this.other = other;
        this.findings = findings;
    }

    void check() {
        checkLessons();
        checkQuestions();
        checkScenes();
    }

    private void checkLessons() {
        var originals = new HashMap<String, Lesson>();
        first.lessons().values().forEach(lesson -> originals.put(lesson.id(), lesson));
        other.lessons()
                .forEach(
                        (root, lesson) -> {
                            var original = originals.get(lesson.id());
                            if (original != null && !shape(original).equals(shape(lesson))) {
                                findings.add(
                                        root.get("blocks"),
                                        "The blocks are not those of %s: %s."
                                                .formatted(
                                                        first.folder().getFileName(),
                                                        difference(original, lesson)),
                                        "Keep ids, kinds, variants and order of the blocks.");
                            }
                        });
    }

    private static List<String> shape(Lesson lesson) {
        return lesson.blocks().stream().map(Translations::shape).toList();
    }

    private static String shape(Block block) {
        var variants = block.variants().keySet().stream().map(Variant::key).sorted();
        var check = block instanceof CheckBlock asked ? asked.questionId() : "";
        return Stream.concat(
                        Stream.of(block.id(), block.getClass().getSimpleName(), check), variants)
                .filter(part -> !part.isEmpty())
                .collect(joining(" "));
    }

    private static String difference(Lesson original, Lesson lesson) {
        var wanted = shape(original);
        var given = shape(lesson);
        for (int i = 0; i < Math.max(wanted.size(), given.size()); i++) {
            var left = i < wanted.size() ? wanted.get(i) : "nothing";
            var right = i < given.size() ? given.get(i) : "nothing";
            if (!left.equals(right)) {
                return "%s there, %s here".formatted(left, right);
            }
        }
        return "";
    }

    private void checkQuestions() {
        var shapes = new HashMap<String, String>();
        first.questions().values().forEach(q -> shapes.put(q.id(), shape(q)));
        other.questions()
                .forEach(
                        (node, question) -> {
                            var shape = shapes.remove(question.id());
                            if (shape == null) {
                                differs(node, "The question is not there in %s.");
                            } else if (!shape.equals(shape(question))) {
                                differs(node, "The question is not the one in %s.");
                            }
                        });
        for (var missing : shapes.keySet()) {
            findings.add(
                    other.folder().resolve("questions"),
                    1,
                    missing,
                    "The question \"%s\" is missing.".formatted(missing),
                    "Translate it.");
        }
    }

    private void differs(YamlNode node, String reason) {
        findings.add(
                node.get("id"),
                reason.formatted(first.folder().getFileName()),
                "Keep ids, kind, outcome, use, pair and what is right; only texts change.");
    }

    private static String shape(QuestionSource question) {
        return Stream.of(
                        question.answer().kind(),
                        question.outcome(),
                        question.bloom(),
                        String.valueOf(question.difficulty()),
                        question.use().key(),
                        question.pair(),
                        question.lesson(),
                        right(question.answer()))
                .collect(joining(" "));
    }

    private static String right(QuestionSource.Answer answer) {
        return switch (answer) {
            case QuestionSource.Choice choice ->
                    choice.options().stream()
                            .map(option -> option.id() + option.correct())
                            .collect(joining(","));
            case QuestionSource.Truth truth -> String.valueOf(truth.correct());
            case QuestionSource.Numeric number ->
                    number.correct().toPlainString() + "±" + number.tolerance().toPlainString();
            case QuestionSource.Ordering ordering -> ids(ordering.items());
            case QuestionSource.Matching matching ->
                    matching.pairs().stream().map(QuestionSource.Pair::id).collect(joining(","))
                            + "|"
                            + ids(matching.distractors());
        };
    }

    private void checkScenes() {
        var originals = new HashMap<String, Scene>();
        first.scenes().values().forEach(scene -> originals.put(scene.id(), scene));
        other.scenes()
                .forEach(
                        (root, scene) -> {
                            var original = originals.get(scene.id());
                            if (original != null && !head(original).equals(head(scene))) {
                                otherScene(root, "The scene is not the one in %s.");
                            }
                            if (original != null) {
                                checkDecisions(root, original, scene);
                            }
                        });
    }

    private void checkDecisions(YamlNode root, Scene original, Scene scene) {
        if (!ids(original).equals(ids(scene))) {
            otherScene(root.get("decisions"), "The decisions are not those of %s.");
            return;
        }
        for (var node : root.items("decisions")) {
            var id = node.text("id");
            if (!shape(original.get(id)).equals(shape(scene.get(id)))) {
                otherScene(node, "The decision \"" + id + "\" is not the one in %s.");
            }
        }
    }

    private void otherScene(YamlNode node, String reason) {
        findings.add(
                node,
                reason.formatted(first.folder().getFileName()),
                "Keep ids, points, what is critical, and where options lead; only texts change.");
    }

    private static String head(Scene scene) {
        return "%d %d %s".formatted(scene.minutes(), scene.passMark(), scene.start());
    }

    private static List<String> ids(Scene scene) {
        return scene.decisions().stream().map(Scene.Decision::id).toList();
    }

    private static String shape(Scene.Decision decision) {
        return decision.clock()
                + decision.htmlByVariant().keySet()
                + decision.options().stream().map(Translations::shape).toList();
    }

    private static String shape(Scene.Option option) {
        return Stream.of(
                        option.id(),
                        option.points(),
                        option.critical(),
                        option.next(),
                        option.later().stream().map(Scene.Later::at).toList())
                .map(String::valueOf)
                .collect(joining(" "));
    }

    private static String ids(List<QuestionSource.Item> items) {
        return items.stream().map(QuestionSource.Item::id).collect(joining(","));
    }
}
