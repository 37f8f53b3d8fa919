package org.cadre.content;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What to do at the next case, to print and carry: at most ten lines. */
public record CardBlock(String id, String title, List<String> lines, Map<Variant, Block> variants)
        implements Block {

    public CardBlock {
        lines = List.copyOf(lines);
        variants = Collections.unmodifiableMap(new TreeMap<>(variants));
    }
}
