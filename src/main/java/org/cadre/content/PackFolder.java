package org.cadre.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    /**
     * The SHA-256 of every byte in the pack, with the places of the files.
     *
     * @param reader who reads: another version may see something else in the same files
     */
    static String hash(Path pack, String reader) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((reader + "\n").getBytes(StandardCharsets.UTF_8));
            hash(pack, Path.of(""), digest);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hash(Path pack, Path place, MessageDigest digest) throws IOException {
        for (var entry : entries(pack, place)) {
            var file = pack.resolve(entry);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                var content = Files.readAllBytes(file);
                digest.update(
                        (entry + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            } else {
                digest.update((entry + "/\n").getBytes(StandardCharsets.UTF_8));
                hash(pack, entry, digest);
            }
        }
    }

    static List<Path> files(Path pack, Path folder, String ending) {
        return entries(pack, folder).stream()
                .filter(entry -> entry.toString().endsWith(ending))
                .toList();
    }
}
