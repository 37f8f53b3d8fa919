package org.cadre.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** A copy of the small pack that a test may spoil. */
public final class PackCopy {

    static final Path SMALL = Path.of("src/test/resources/packs/small");

    private final Path folder;

    private PackCopy(Path folder) {
        this.folder = folder;
    }

    static PackCopy in(Path temporary) {
        try (var files = Files.walk(SMALL)) {
            var folder = Files.createTempDirectory(temporary, "pack");
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(SMALL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return new PackCopy(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A copy in a folder of its name whose codes are its own, so that it can be stored beside
     * others: pack {@code abc}, track {@code ABC}, module {@code ABC-1}.
     */
    public static PackCopy called(String track, Path content) {
        var code = track.toLowerCase(Locale.ROOT);
        try {
            var folder = content.resolve(code);
            Files.move(in(content).folder(), folder);
            Files.move(folder.resolve("tst-1"), folder.resolve(code + "-1"));
            return new PackCopy(folder)
                    .replace("pack.yaml", "pack: small", "pack: " + code)
                    .replace("pack.yaml", "code: TST", "code: " + track)
                    .replace("pack.yaml", "tst-1", code + "-1")
                    .replace(code + "-1/module.yaml", "TST-1", track + "-1")
                    .replace(code + "-1/module.yaml", "track: TST", "track: " + track);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Six letters that nothing else is called by. */
    public static String anyTrack() {
        return new Random()
                .ints(6, 'A', 'Z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The same without branching scenes, which most tests are not about. */
    public PackCopy withoutScenes() {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (file.getParent().endsWith("scenes")) {
                    Files.delete(file);
                } else if (file.endsWith("module.yaml")) {
                    var name = folder.relativize(file).toString();
                    replace(name, "scenes: [night-desk]\\n", "");
                }
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Replaces the first place at which a text stands; {@code \n} in both is a line break. */
    public PackCopy replace(String file, String from, String to) {
        var text = text(file);
        var old = from.replace("\\n", "\n");
        assertThat(text).as(file).contains(old);
        var at = text.indexOf(old);
        var spoilt = to.replace("\\n", "\n");
        return write(file, text.substring(0, at) + spoilt + text.substring(at + old.length()));
    }

    PackCopy write(String file, String text) {
        try {
            var path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackCopy rename(String from, String to) {
        try {
            Files.move(folder.resolve(from), folder.resolve(to));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackCopy delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackReading read() {
        return PackReader.read(folder);
    }

    public Pack pack() {
        var reading = read();
        assertThat(reading).isInstanceOf(PackReading.Ok.class);
        return ((PackReading.Ok) reading).pack();
    }

    List<Finding> findings() {
        return switch (read()) {
            case PackReading.Ok sound -> List.of();
            case PackReading.Broken(var findings) -> findings;
        };
    }
}
