package org.cadre.content;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a text may refer to.
 *
 * @param sourceById the module's sources
 * @param meaningByTerm the glossary, terms in lower case
 * @param anchors ids of the page on which the text will stand
 * @param linksSources whether that page lists the sources, so that a citation can lead there
 */
record References(
        Map<String, SourceRecord> sourceById,
        Map<String, String> meaningByTerm,
        Set<String> anchors,
        boolean linksSources) {

    Optional<SourceRecord> source(String id) {
        return Optional.ofNullable(sourceById.get(id));
    }

    Optional<String> meaning(String term) {
        return Optional.ofNullable(meaningByTerm.get(term));
    }

    boolean isAnchor(String id) {
        return anchors.contains(id)
                || linksSources
                        && sourceById.values().stream().anyMatch(s -> s.anchor().equals(id));
    }

    /** For a page that has these ids too. */
    References withAnchors(Set<String> ids) {
        return new References(sourceById, meaningByTerm, ids, linksSources);
    }

    /** For questions, which appear where no sources are listed. */
    References withoutPage() {
        return new References(sourceById, meaningByTerm, Set.of(), false);
    }
}
