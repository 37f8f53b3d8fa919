package org.cadre.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the folder of one module. */
final class ModuleReader {

    private final Path pack;
    private final Path folder;
    private final Set<String> tracks;
    private final PackSchema schema;
    private final Findings findings;
    private final ContentHash hash = new ContentHash();
    private final List<LanguageReader> languages = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // read() begins with it
    private YamlNode root;

    /**
     * @param folder of the module, below the folder of the pack
     * @param tracks codes of the pack's tracks
     */
    ModuleReader(Path pack, Path folder, Set<String> tracks, PackSchema schema, Findings findings) {
        this.pack = pack;
        this.folder = folder;
        this.tracks = tracks;
        this.schema = schema;
        this.findings = findings;
    }

    /** Empty if the module cannot be told at all; else it may still have findings. */
    Optional<Module> read() {
        var file =
                YamlFile.read(pack, folder.resolve("module.yaml"), findings)
                        .filter(node -> schema.accepts("module", node, findings));
        if (file.isEmpty()) {
            return Optional.empty();
        }
        root = file.get();
        hash.add(root);
        checkHead();
        var sources = root.items("sources").stream().map(this::source).toList();
        var texts = texts(sources);
        return texts.isEmpty() ? Optional.empty() : Optional.of(module(sources, texts));
    }

    /** Questions of the first language and where they are written. */
    Map<YamlNode, QuestionSource> questions() {
        return languages.isEmpty() ? Map.of() : languages.getFirst().questions();
    }

    private Module module(List<SourceRecord> sources, Map<String, ModuleText> texts) {
        var quiz = root.get("finalQuiz");
        return new Module(
                root.text("module"),
                root.text("version"),
                root.text("track"),
                root.text("level"),
                localized(root.get("title")),
                localized(root.get("summary")),
                root.get("hours").asNumber(),
                root.texts("prerequisites"),
                root.items("outcomes").stream()
                        .map(
                                node ->
                                        new Outcome(
                                                node.text("id"),
                                                node.text("bloom"),
                                                localized(node.get("text"))))
                        .toList(),
                root.texts("variants").stream()
                        .map(key -> Variant.find(key).orElseThrow())
                        .collect(Collectors.toSet()),
                new Module.PreTest(
                        root.get("preTest").integer("questions"),
                        root.get("preTest").integer("minutes")),
                new Module.FinalQuiz(
                        quiz.integer("questions"),
                        quiz.integer("minutes"),
                        quiz.integer("passMark"),
                        quiz.integer("attempts"),
                        quiz.integer("coolDownHours")),
                root.get("certificate").integer("validMonths"),
                plain(root, "owner"),
                date(root.get("reviewedOn")),
                date(root.get("reviewDue")),
                localized(root.get("changeNote")),
                root.items("tags").stream()
                        .map(tag -> new Tag(tag.text("kind"), plain(tag, "code")))
                        .toList(),
                sources,
                texts,
                hash.hex());
    }

    private void checkHead() {
        var code = root.text("module");
        if (!folder.getFileName().toString().equals(code.toLowerCase(Locale.ROOT))) {
            findings.add(
                    root.get("module"),
                    "The folder is named %s, the module %s.".formatted(folder.getFileName(), code),
                    "Name the folder %s.".formatted(code.toLowerCase(Locale.ROOT)));
        }
        if (!tracks.contains(root.text("track"))) {
            findings.add(
                    root.get("track"),
                    "There is no track \"%s\".".formatted(root.text("track")),
                    "Add it to tracks in pack.yaml, or use another.");
        } else if (!code.startsWith(root.text("track") + "-")) {
            findings.add(
                    root.get("module"),
                    "The code does not begin with the track %s.".formatted(root.text("track")),
                    "Correct one of the two.");
        }
        for (var prerequisite : root.items("prerequisites")) {
            if (prerequisite.text().equals(code)) {
                findings.add(prerequisite, "The module requires itself.", "Remove it.");
            }
        }
        if (!date(root.get("reviewDue")).isAfter(date(root.get("reviewedOn")))) {
            var reason = "The next review is not after the last one.";
            findings.add(root.get("reviewDue"), reason, "Write a later day.");
        }
        unique("outcomes");
        unique("sources");
    }

    private void unique(String list) {
        var ids = new HashSet<String>();
        for (var entry : root.items(list)) {
            if (!ids.add(entry.text("id"))) {
                var reason = "The id \"%s\" stands here twice.".formatted(entry.text("id"));
                findings.add(entry.get("id"), reason, "Give each entry its own id.");
            }
        }
    }

    private SourceRecord source(YamlNode node) {
        return new SourceRecord(
                node.text("id"),
                plain(node, "authority"),
                plain(node, "title"),
                plain(node, "edition"),
                plain(node, "locator"),
                date(node.get("retrieved")),
                node.has("validUntil")
                        ? Optional.of(date(node.get("validUntil")))
                        : Optional.empty(),
                plain(node, "licence"),
                plain(node, "short"));
    }

    private String plain(YamlNode node, String key) {
        return PlainText.read(node.get(key), findings);
    }

    /** A text in all languages of the module. */
    private Map<String, String> localized(YamlNode node) {
        var texts = new LinkedHashMap<String, String>();
        node.fields().forEach((key, value) -> texts.put(key, PlainText.read(value, findings)));
        for (var language : root.texts("languages")) {
            if (!texts.containsKey(language)) {
                var reason = "The text is missing in %s.".formatted(language);
                findings.add(node, reason, "Add it, or take the language from the module.");
            }
        }
        return texts;
    }

    private LocalDate date(YamlNode node) {
        try {
            return LocalDate.parse(node.text());
        } catch (DateTimeParseException e) {
            var reason = "There is no day %s.".formatted(node.text());
            findings.add(node, reason, "Write year-month-day: 2026-11-25.");
            return LocalDate.EPOCH;
        }
    }

    private Map<String, ModuleText> texts(List<SourceRecord> sources) {
        var texts = new HashMap<String, ModuleText>();
        for (var language : root.texts("languages")) {
            var reader =
                    new LanguageReader(
                            pack, folder.resolve(language), root, sources, schema, hash, findings);
            languages.add(reader);
            reader.read().ifPresent(text -> texts.put(language, text));
        }
        checkStrangers();
        if (texts.size() < languages.size()) {
            return Map.of();
        }
        var first = languages.getFirst();
        languages.stream()
                .skip(1)
                .forEach(other -> new Translations(first, other, findings).check());
        return texts;
    }

    private void checkStrangers() {
        var known = new HashSet<>(root.texts("languages"));
        known.add("module.yaml");
        for (var name : PackFolder.entries(pack, folder)) {
            if (!known.contains(name.getFileName().toString())) {
                findings.add(
                        name,
                        1,
                        "",
                        "Nothing in the pack names this file.",
                        "Add the language to module.yaml, or remove it.");
            }
        }
    }
}
