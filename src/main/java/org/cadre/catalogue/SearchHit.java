package org.cadre.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Something that a search found.
 *
 * @param lesson key of the lesson; of a word the first lesson that explains it
 * @param block the place in the lesson
 * @param excerpt the words around the first hit, in pieces
 */
public record SearchHit(
        ModuleVersionId module,
        SearchKind kind,
        Optional<String> lesson,
        Optional<String> block,
        String title,
        List<Piece> excerpt) {

    public SearchHit {
        excerpt = List.copyOf(excerpt);
    }

    /** A piece of an excerpt, marked where it is one of the words that were sought. */
    public record Piece(String text, boolean hit) {}
}
