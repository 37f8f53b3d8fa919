package org.cadre.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one language of a module: glossary, lessons, figures, questions and scenes. */
final class LanguageReader {

    private static final String CHECKS = "checks";

    private final Path pack;
    private final Path folder;
    private final YamlNode module;
    private final PackSchema schema;
    private final Findings findings;
    private final ContentHash hash;
    private final Set<String> outcomes;
    private final Set<String> lessonIds;

    private final Map<String, SourceRecord> sources;
    private final List<GlossaryEntry> glossary = new ArrayList<>();
    private final Map<YamlNode, Lesson> lessons = new LinkedHashMap<>();
    private final Map<YamlNode, QuestionSource> questions = new LinkedHashMap<>();
    private final Map<YamlNode, Scene> scenes = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init") // read() begins with it
    private LessonReader lessonReader;

    @SuppressWarnings("NullAway.Init") // read() makes it after the questions
    private SceneReader sceneReader;

    private boolean complete = true;

    /**
     * @param folder of the language, below the folder of the pack
     * @param module the sound {@code module.yaml}
     */
    LanguageReader(
            Path pack,
            Path folder,
            YamlNode module,
            List<SourceRecord> sources,
            PackSchema schema,
            ContentHash hash,
            Findings findings) {
        this.pack = pack;
        this.folder = folder;
        this.module = module;
        this.schema = schema;
        this.hash = hash;
        this.findings = findings;
        this.outcomes = new HashSet<>();
        module.items("outcomes").forEach(outcome -> outcomes.add(outcome.text("id")));
        this.lessonIds = new HashSet<>(module.texts("lessons"));
        this.sources = new HashMap<>();
        sources.forEach(source -> this.sources.put(source.id(), source));
    }

    /** Empty if a file could not be read, so that nothing can be said about the whole. */
    Optional<ModuleText> read() {
        var references = new References(sources, readGlossary(), Set.of(), true);
        lessonReader = new LessonReader(pack, folder, references, declared(), findings);
        module.items("lessons").forEach(this::readLesson);
        readQuestions(references);
        sceneReader = new SceneReader(references, declared(), findings);
        module.items("scenes").forEach(this::readScene);
        checkStrangers();
        if (!complete) {
            return Optional.empty();
        }
        checkBlocks();
        checkChecks();
        checkPairs();
        checkPools();
        return Optional.of(
                new ModuleText(
                        folder.getFileName().toString(),
                        List.copyOf(lessons.values()),
                        List.copyOf(questions.values()),
                        glossary,
                        List.copyOf(scenes.values())));
    }

    /** The questions and where they are written. */
    Map<YamlNode, QuestionSource> questions() {
        return questions;
    }

    /** The lessons and where they are written. */
    Map<YamlNode, Lesson> lessons() {
        return lessons;
    }

    /** The scenes and where they are written. */
    Map<YamlNode, Scene> scenes() {
        return scenes;
    }

    Path folder() {
        return folder;
    }

    private Set<Variant> declared() {
        var variants = new HashSet<Variant>();
        module.texts("variants").forEach(key -> Variant.find(key).ifPresent(variants::add));
        return variants;
    }

    private Optional<YamlNode> file(String kind, Path name) {
        var root =
                YamlFile.read(pack, name, findings)
                        .filter(node -> schema.accepts(kind, node, findings));
        root.ifPresentOrElse(hash::add, () -> complete = false);
        return root;
    }

    private Map<String, String> readGlossary() {
        var meanings = new HashMap<String, String>();
        var name = folder.resolve("glossary.yaml");
        if (!Files.exists(pack.resolve(name))) {
            return meanings;
        }
        var root = file("glossary", name);
        for (var entry : root.map(YamlNode::items).orElse(List.of())) {
            var term = PlainText.read(entry.get("term"), findings);
            var meaning = PlainText.read(entry.get("meaning"), findings);
            if (meanings.put(term.toLowerCase(Locale.ROOT), meaning) != null) {
                var reason = "The word \"%s\" is explained twice.".formatted(term);
                findings.add(entry.get("term"), reason, "Keep one of the two.");
            }
            glossary.add(new GlossaryEntry(term, meaning));
        }
        return meanings;
    }

    private void readLesson(YamlNode id) {
        named("lesson", "lessons", id)
                .ifPresent(root -> lessons.put(root, lessonReader.read(root)));
    }

    private void readScene(YamlNode id) {
        named("scene", "scenes", id).ifPresent(root -> scenes.put(root, sceneReader.read(root)));
    }

    /** A file whose name is the id of what it holds. */
    private Optional<YamlNode> named(String kind, String folderOfKind, YamlNode id) {
        var root = file(kind, folder.resolve(folderOfKind).resolve(id.text() + ".yaml"));
        root.filter(found -> !found.text(kind).equals(id.text()))
                .ifPresent(
                        found ->
                                findings.add(
                                        found.get(kind),
                                        "The file is named %s, the %s is not."
                                                .formatted(id.text(), kind),
                                        "Give both the same name."));
        return root;
    }

    private void readQuestions(References references) {
        var reader = new QuestionReader(outcomes, lessonIds, references, findings);
        for (var name : PackFolder.files(pack, folder.resolve("questions"), ".yaml")) {
            var title = name.getFileName().toString().replace(".yaml", "");
            if (!title.equals(CHECKS) && !outcomes.contains(title)) {
                findings.add(
                        name,
                        1,
                        "",
                        "The file is named after no outcome.",
                        "Name it after an outcome, or checks.yaml.");
                complete = false;
                continue;
            }
            file("questions", name).ifPresent(root -> readQuestions(reader, root, title));
        }
    }

    private void readQuestions(QuestionReader reader, YamlNode root, String title) {
        var read = reader.read(root);
        for (int i = 0; i < read.size(); i++) {
            var node = root.items().get(i);
            if (!title.equals(CHECKS) && !read.get(i).outcome().equals(title)) {
                findings.add(
                        node.get("outcome"),
                        "The question tests %s and stands in the file of %s."
                                .formatted(read.get(i).outcome(), title),
                        "Move it, or correct its outcome.");
            }
            questions.put(node, read.get(i));
        }
    }

    /** Files that nothing names: a lesson left out by mistake, a figure that nobody sees. */
    private void checkStrangers() {
        for (var name : PackFolder.files(pack, folder.resolve("lessons"), "")) {
            if (!lessonIds.contains(name.getFileName().toString().replace(".yaml", ""))) {
                strange(name, "Add it to lessons in module.yaml, or remove it.");
            }
        }
        var sceneIds = module.texts("scenes");
        for (var name : PackFolder.files(pack, folder.resolve("scenes"), "")) {
            if (!sceneIds.contains(name.getFileName().toString().replace(".yaml", ""))) {
                strange(name, "Add it to scenes in module.yaml, or remove it.");
            }
        }
        for (var name : PackFolder.files(pack, folder.resolve("figures"), "")) {
            if (complete && !lessonReader.figures().contains(name.getFileName().toString())) {
                strange(name, "Show it in a block, or remove it.");
            } else if (name.toString().endsWith(".svg")) {
                YamlFile.readText(pack, name, SvgFigure.LARGEST, new Findings())
                        .ifPresent(text -> hash.add(name, text));
            }
        }
        for (var name : PackFolder.files(pack, folder.resolve("questions"), "")) {
            if (!name.toString().endsWith(".yaml")) {
                strange(name, "Remove it.");
            }
        }
        for (var name : PackFolder.entries(pack, folder)) {
            var known = Set.of("lessons", "questions", "figures", "scenes", "glossary.yaml");
            if (!known.contains(name.getFileName().toString())) {
                strange(name, "Remove it.");
            }
        }
    }

    private void strange(Path name, String cure) {
        findings.add(name, 1, "", "Nothing in the pack names this file.", cure);
    }

    private void checkBlocks() {
        var ids = new HashSet<String>();
        for (var root : lessons.keySet()) {
            for (var block : root.items("blocks")) {
                if (!ids.add(block.text("id"))) {
                    findings.add(
                            block.get("id"),
                            "The id \"%s\" stands twice in this module."
                                    .formatted(block.text("id")),
                            "Give each block its own id.");
                }
            }
        }
        for (var variant : module.items("variants")) {
            if (Stream.of(lessonReader.used(), sceneReader.used())
                    .flatMap(Set::stream)
                    .noneMatch(used -> used.key().equals(variant.text()))) {
                findings.add(
                        variant,
                        "No block in %s has the variant \"%s\"."
                                .formatted(folder.getFileName(), variant.text()),
                        "Write it in a block, or remove it here.");
            }
        }
    }

    private void checkChecks() {
        var byId = new HashMap<String, QuestionSource>();
        questions.values().forEach(question -> byId.put(question.id(), question));
        var asked = new HashSet<String>();
        for (var check : lessonReader.checks()) {
            var question = byId.get(check.text());
            if (question == null || question.use() != QuestionSource.Use.CHECK) {
                findings.add(
                        check,
                        "There is no question \"%s\" with use: check.".formatted(check.text()),
                        "Write it in questions/checks.yaml, or name another.");
            }
            if (!asked.add(check.text())) {
                var reason = "The check \"%s\" is asked twice.".formatted(check.text());
                findings.add(check, reason, "Write a check of its own for each place.");
            }
        }
        questions.forEach(
                (node, question) -> {
                    if (question.use() == QuestionSource.Use.CHECK
                            && !asked.contains(question.id())) {
                        var reason = "No lesson asks the check \"%s\".".formatted(question.id());
                        findings.add(node.get("id"), reason, "Ask it in a block, or remove it.");
                    }
                });
    }

    private void checkPairs() {
        var outcomeByPair = new HashMap<String, String>();
        questions.forEach(
                (node, question) -> {
                    var outcome = outcomeByPair.putIfAbsent(question.pair(), question.outcome());
                    if (!question.pair().isEmpty()
                            && outcome != null
                            && !outcome.equals(question.outcome())) {
                        findings.add(
                                node.get("pair"),
                                "The pair \"%s\" spans %s and %s."
                                        .formatted(question.pair(), outcome, question.outcome()),
                                "Items of one pair ask the same, so they have one outcome.");
                    }
                });
    }

    private void checkPools() {
        checkPool(module.get("preTest").get("questions"), QuestionSource.Use.PRE);
        checkPool(module.get("finalQuiz").get("questions"), QuestionSource.Use.FINAL);
    }

    /** The quiz takes its questions evenly from the outcomes, the first ones one more. */
    private void checkPool(YamlNode wanted, QuestionSource.Use use) {
        var size = wanted.asNumber().intValueExact();
        var ids = module.items("outcomes").stream().map(node -> node.text("id")).toList();
        for (int i = 0; i < ids.size(); i++) {
            var share = size / ids.size() + (i < size % ids.size() ? 1 : 0);
            var outcome = ids.get(i);
            var there =
                    questions.values().stream()
                            .filter(q -> q.use() == use && q.outcome().equals(outcome))
                            .map(q -> q.pair().isEmpty() ? "item " + q.id() : "pair " + q.pair())
                            .distinct()
                            .count();
            if (there < share) {
                findings.add(
                        wanted,
                        ("A draw needs %d questions for %s with use: %s, counting a pair once;"
                                        + " %s has %d.")
                                .formatted(share, outcome, use.key(), folder.getFileName(), there),
                        "Write more of them, or ask fewer.");
            }
        }
    }
}
