package org.cadre.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Lists folders of a pack in the order of their names; hidden files do not count. */
final class PackFolder {

    private PackFolder() {}

    /** Everything in a folder, as paths below the pack; nothing if there is no such folder. */
    static List<Path> entries(Path pack, Path folder) {
        var place = pack.resolve(folder);
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (var entries = Files.list(place)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .map(entry -> folder.resolve(entry.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(Path pack, Path folder, String ending) {
        return entries(pack, folder).stream()
                .filter(entry -> entry.toString().endsWith(ending))
                .toList();
    }
}
