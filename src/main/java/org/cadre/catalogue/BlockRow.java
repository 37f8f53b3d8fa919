package org.cadre.catalogue;

import org.cadre.people.Shore;

import java.util.Optional;

/**
 * A block of a version, to be compared with that of another one.
 *
 * @param lesson the key of its lesson
 * @param lessonTitle in the language of the block
 * @param key stable through the versions of a module
 * @param variant empty of the common block
 * @param question the key of the knowledge check that stands here; empty elsewhere
 * @param words what is read there, plain, a paragraph a line
 * @param exact all that it says, markup and drawing included
 */
public record BlockRow(
        String lesson,
        String lessonTitle,
        String key,
        Optional<Shore> variant,
        BlockKind kind,
        Optional<String> question,
        String heading,
        String words,
        String exact) {

    private static final int PER_MINUTE = 180;

    /** The id that no other block of the version has. */
    public String id() {
        return variant.map(shore -> key + "/" + shore).orElse(key);
    }

    /** Words that are read at 180 a minute. */
    public int seconds() {
        return words.isBlank() ? 0 : words.strip().split("\\s+").length * 60 / PER_MINUTE;
    }
}
