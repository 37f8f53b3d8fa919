package org.cadre.catalogue;

import org.cadre.text.Language;

import java.util.List;

/**
 * What a version says in one language, to be compared with another version.
 *
 * @param language the one that was asked for, or English where the version lacks it
 * @param blocks in reading order, variants after the block that they replace
 */
public record VersionContent(
        Language language,
        List<OutcomeRow> outcomes,
        List<SourceRow> sources,
        List<BlockRow> blocks) {

    public VersionContent {
        outcomes = List.copyOf(outcomes);
        sources = List.copyOf(sources);
        blocks = List.copyOf(blocks);
    }

    /** What somebody who knows this version has to learn of that one. */
    public VersionDelta deltaTo(VersionContent newer) {
        return VersionDelta.between(blocks, newer.blocks());
    }
}
