package org.cadre.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A copy of the small pack that a test may spoil. */
final class PackCopy {

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

    Path folder() {
        return folder;
    }

    /** Replaces the first place at which a text stands; {@code \n} in both is a line break. */
    PackCopy replace(String file, String from, String to) {
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

    Pack pack() {
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
