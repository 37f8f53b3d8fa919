package org.cadre.content;

import org.cadre.content.ScenarioSource.ExhibitSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the folder {@code exercises} of a pack: a folder for each script, with its exhibits. */
final class ScenarioFolder {

    static final Path NAME = Path.of("exercises");

    private static final Path SCRIPT = Path.of("scenario.yaml");
    private static final Path EXHIBITS = Path.of("exhibits");
    private static final int LARGEST_EXHIBIT = 5 << 20;

    private final Path pack;
    private final Findings findings;
    private final ContentHash hash;

    ScenarioFolder(Path pack, Findings findings, ContentHash hash) {
        this.pack = pack;
        this.findings = findings;
        this.hash = hash;
    }

    List<ScenarioSource> read() {
        return PackFolder.entries(pack, NAME).stream()
                .flatMap(folder -> read(folder).stream())
                .toList();
    }

    private Optional<ScenarioSource> read(Path folder) {
        checkNames(folder);
        var file = folder.resolve(SCRIPT);
        var text = YamlFile.readText(pack, file, YamlFile.LARGEST, findings);
        text.flatMap(script -> YamlFile.parse(script, file, findings)).ifPresent(hash::add);
        var exhibits =
                PackFolder.entries(pack, folder.resolve(EXHIBITS)).stream()
                        .flatMap(exhibit -> exhibit(folder, exhibit).stream())
                        .toList();
        var code = folder.getFileName().toString();
        return text.map(script -> new ScenarioSource(code, file, script, exhibits));
    }

    private void checkNames(Path folder) {
        var others = new ArrayList<>(PackFolder.entries(pack, folder));
        others.removeAll(Stream.of(SCRIPT, EXHIBITS).map(folder::resolve).toList());
        for (var other : others) {
            findings.add(
                    other,
                    1,
                    "",
                    "Nothing in the pack names this file.",
                    "Put exhibits into the folder exhibits, or remove it.");
        }
    }

    private Optional<ExhibitSource> exhibit(Path folder, Path exhibit) {
        var file = pack.resolve(exhibit);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(file) > LARGEST_EXHIBIT
                    || Files.size(file) == 0) {
                findings.add(
                        exhibit,
                        1,
                        "",
                        "This is not a plain file with content of at most 5 MB.",
                        "Put such a file here, or remove it.");
                return Optional.empty();
            }
            var content = Files.readAllBytes(file);
            hash.add(exhibit, HexFormat.of().formatHex(content));
            var name = folder.relativize(exhibit).toString().replace('\\', '/');
            return Optional.of(new ExhibitSource(name, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
