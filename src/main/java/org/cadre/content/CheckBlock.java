package org.cadre.content;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A knowledge check: one question with use {@code check}. */
public record CheckBlock(String id, String questionId, Map<Variant, Block> variants)
        implements Block {

    public CheckBlock {
        variants = Collections.unmodifiableMap(new TreeMap<>(variants));
    }
}
