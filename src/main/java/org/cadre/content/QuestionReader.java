package org.cadre.content;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes questions of a file that the schema has accepted, and checks what no schema can say. */
final class QuestionReader {

    private final Set<String> outcomes;
    private final Set<String> lessons;
    private final References references;
    private final Findings findings;

    QuestionReader(
            Set<String> outcomes, Set<String> lessons, References references, Findings findings) {
        this.outcomes = outcomes;
        this.lessons = lessons;
        this.references = references.withoutPage();
        this.findings = findings;
    }

    List<QuestionSource> read(YamlNode root) {
        return root.items().stream().map(this::question).toList();
    }

    private QuestionSource question(YamlNode node) {
        known(node.get("outcome"), outcomes, "outcome", "outcomes in module.yaml");
        known(node.get("lesson"), lessons, "lesson", "lessons in module.yaml");
        return new QuestionSource(
                node.text("id"),
                node.text("outcome"),
                node.text("bloom"),
                node.integer("difficulty"),
                QuestionSource.Use.valueOf(node.text("use").toUpperCase(Locale.ROOT)),
                node.textOrEmpty("pair"),
                node.text("lesson"),
                MarkdownText.blocks(node.get("stem"), references, findings),
                node.has("exhibit")
                        ? MarkdownText.blocks(node.get("exhibit"), references, findings)
                        : "",
                answer(node));
    }

    private void known(YamlNode value, Set<String> ids, String what, String home) {
        if (!ids.contains(value.text())) {
            findings.add(
                    value,
                    "There is no %s \"%s\".".formatted(what, value.text()),
                    "Use one of %s: %s."
                            .formatted(
                                    home, ids.stream().sorted().collect(Collectors.joining(", "))));
        }
    }

    private QuestionSource.Answer answer(YamlNode node) {
        return switch (node.text("kind")) {
            case "single" -> choice(node, false);
            case "multiple" -> choice(node, true);
            case "true-false" ->
                    new QuestionSource.Truth(
                            node.get("answer").asBoolean(),
                            line(node.get("feedback"), "true"),
                            line(node.get("feedback"), "false"));
            case "numeric" -> numeric(node);
            case "ordering" -> {
                unique(node.items("items"), "text");
                yield new QuestionSource.Ordering(items(node, "items"), feedback(node));
            }
            default -> matching(node);
        };
    }

    private QuestionSource.Choice choice(YamlNode node, boolean multiple) {
        var options = node.items("options");
        unique(options, "text");
        var right = options.stream().filter(QuestionReader::isRight).count();
        if (!multiple && right != 1) {
            findings.add(
                    node.get("options"),
                    "%d options are right; a single choice has exactly one.".formatted(right),
                    "Set correct: true on one option.");
        }
        if (multiple && (right < 2 || right == options.size())) {
            findings.add(
                    node.get("options"),
                    "%d of %d options are right; a multiple choice has two right and one wrong"
                                    .formatted(right, options.size())
                            + " at least.",
                    "Set correct: true on the right ones, or make it a single choice.");
        }
        return new QuestionSource.Choice(
                multiple,
                options.stream()
                        .map(
                                option ->
                                        new QuestionSource.Option(
                                                option.text("id"),
                                                line(option, "text"),
                                                isRight(option),
                                                line(option, "feedback")))
                        .toList());
    }

    private static boolean isRight(YamlNode option) {
        return option.isTrue("correct");
    }

    private QuestionSource.Numeric numeric(YamlNode node) {
        var correct = node.get("answer").asNumber();
        var tolerance = node.get("tolerance").asNumber();
        for (var mistake : node.items("mistakes")) {
            var distance = mistake.get("value").asNumber().subtract(correct).abs();
            if (distance.compareTo(tolerance) <= 0) {
                findings.add(
                        mistake.get("value"),
                        "This mistake lies within the tolerance of the right answer.",
                        "Make the tolerance smaller, or remove the mistake.");
            }
        }
        return new QuestionSource.Numeric(
                correct,
                tolerance,
                node.has("unit") ? PlainText.read(node.get("unit"), findings) : "",
                node.items("mistakes").stream().map(this::mistake).toList(),
                feedback(node));
    }

    private QuestionSource.Mistake mistake(YamlNode node) {
        BigDecimal value = node.get("value").asNumber();
        return new QuestionSource.Mistake(
                value, node.get("tolerance").asNumber(), line(node, "feedback"));
    }

    private QuestionSource.Matching matching(YamlNode node) {
        unique(node.items("pairs"), "left");
        var ids = new HashSet<String>();
        var rights = new HashSet<String>();
        node.items("pairs").forEach(pair -> once(pair, "right", ids, rights));
        node.items("distractors").forEach(item -> once(item, "text", ids, rights));
        return new QuestionSource.Matching(
                node.items("pairs").stream()
                        .map(
                                pair ->
                                        new QuestionSource.Pair(
                                                pair.text("id"),
                                                line(pair, "left"),
                                                line(pair, "right"),
                                                line(pair, "feedback")))
                        .toList(),
                items(node, "distractors"),
                feedback(node));
    }

    private List<QuestionSource.Item> items(YamlNode node, String key) {
        return node.items(key).stream()
                .map(
                        item ->
                                new QuestionSource.Item(
                                        item.text("id"),
                                        line(item, "text"),
                                        line(item, "feedback")))
                .toList();
    }

    private QuestionSource.Feedback feedback(YamlNode node) {
        var feedback = node.get("feedback");
        return new QuestionSource.Feedback(line(feedback, "correct"), line(feedback, "wrong"));
    }

    private String line(YamlNode node, String key) {
        return MarkdownText.line(node.get(key), references, findings);
    }

    private void unique(List<YamlNode> parts, String text) {
        var ids = new HashSet<String>();
        var texts = new HashSet<String>();
        parts.forEach(part -> once(part, text, ids, texts));
    }

    private void once(YamlNode part, String text, Set<String> ids, Set<String> texts) {
        if (!ids.add(part.text("id"))) {
            var reason = "The id \"%s\" stands here twice.".formatted(part.text("id"));
            findings.add(part.get("id"), reason, "Give each part its own id.");
        }
        if (!texts.add(part.text(text).strip())) {
            findings.add(part.get(text), "Two parts say the same.", "Tell them apart.");
        }
    }
}
