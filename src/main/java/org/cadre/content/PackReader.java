package org.cadre.content;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the folder of a content pack, whole or not at all. */
public final class PackReader {

    private static final Path PACK_FILE = Path.of("pack.yaml");
    private static final PackSchema SCHEMA = new PackSchema();

    private final Path folder;
    private final Findings findings = new Findings();
    private final ContentHash hash = new ContentHash();

    private PackReader(Path folder) {
        this.folder = folder;
    }

    /** Never throws for what an author has written; unreadable disks stay exceptions. */
    public static PackReading read(Path folder) {
        return new PackReader(folder).read();
    }

    private PackReading read() {
        var pack = pack();
        return pack.isPresent() && findings.count() == 0
                ? new PackReading.Ok(pack.get())
                : new PackReading.Broken(findings.all());
    }

    private Optional<Pack> pack() {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            findings.add(Path.of(""), 1, "", "This is not a folder.", "Name the folder of a pack.");
            return Optional.empty();
        }
        return YamlFile.read(folder, PACK_FILE, findings)
                .filter(root -> SCHEMA.accepts("pack", root, findings))
                .map(this::pack);
    }

    private Pack pack(YamlNode root) {
        checkHead(root);
        hash.add(root);
        var tracks =
                root.items("tracks").stream()
                        .map(node -> new Track(node.text("code"), localized(node.get("title"))))
                        .toList();
        return new Pack(
                root.text("pack"),
                localized(root.get("title")),
                PlainText.read(root.get("licence"), findings),
                tracks,
                modules(root),
                new ScenarioFolder(folder, findings, hash).read(),
                hash.hex());
    }

    private Map<String, String> localized(YamlNode node) {
        var texts = new LinkedHashMap<String, String>();
        node.fields().forEach((key, value) -> texts.put(key, PlainText.read(value, findings)));
        return texts;
    }

    private void checkHead(YamlNode root) {
        var codes = new HashSet<String>();
        for (var track : root.items("tracks")) {
            if (!codes.add(track.text("code"))) {
                var reason = "The track %s stands here twice.".formatted(track.text("code"));
                findings.add(track.get("code"), reason, "Keep one of the two.");
            }
        }
        var known = new HashSet<>(root.texts("modules"));
        known.addAll(Set.of("pack.yaml", "README.md", "LICENSE", ScenarioFolder.NAME.toString()));
        for (var name : PackFolder.entries(folder, Path.of(""))) {
            if (!known.contains(name.toString())) {
                findings.add(
                        name,
                        1,
                        "",
                        "Nothing in the pack names this file.",
                        "Add it to modules in pack.yaml, or remove it.");
            }
        }
    }

    private List<Module> modules(YamlNode root) {
        var tracks = new HashSet<String>();
        root.items("tracks").forEach(track -> tracks.add(track.text("code")));
        var modules = new ArrayList<Module>();
        var fileByQuestion = new HashMap<String, Path>();
        for (var name : root.texts("modules")) {
            var reader = new ModuleReader(folder, Path.of(name), tracks, SCHEMA, findings);
            reader.read().ifPresent(modules::add);
            reader.questions().keySet().forEach(node -> checkUnique(node, fileByQuestion));
        }
        modules.forEach(module -> hash.add(Path.of(module.code()), module.hash()));
        return modules;
    }

    private void checkUnique(YamlNode question, Map<String, Path> fileByQuestion) {
        var id = question.text("id");
        var former = fileByQuestion.putIfAbsent(id, question.file());
        if (former != null) {
            findings.add(
                    question.get("id"),
                    "The question \"%s\" stands in %s already.".formatted(id, former),
                    "Give each question its own id.");
        }
    }
}
