package org.cadre.content;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Running text; a heading starts a section. */
public record TextBlock(
        String id, String heading, String html, List<String> sources, Map<Variant, Block> variants)
        implements Block {

    public TextBlock {
        sources = List.copyOf(sources);
        variants = Collections.unmodifiableMap(new TreeMap<>(variants));
    }
}
