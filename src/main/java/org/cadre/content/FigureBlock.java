package org.cadre.content;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A drawing that carries a finding.
 *
 * @param title the finding, as a sentence
 * @param subtitle what is shown, with its unit
 * @param svg inline SVG that carries {@code alt} as its name
 * @param alt what the drawing says, in words
 * @param source where it was taken from; empty for a drawing of our own
 */
public record FigureBlock(
        String id,
        String title,
        String subtitle,
        String svg,
        String alt,
        String source,
        List<String> sources,
        Map<Variant, Block> variants)
        implements Block {

    public FigureBlock {
        sources = List.copyOf(sources);
        variants = Collections.unmodifiableMap(new TreeMap<>(variants));
    }
}
