package org.cadre.content;

import java.util.Map;

/** A knowledge check: one question with use {@code check}. */
public record CheckBlock(String id, String questionId, Map<Variant, Block> variants)
        implements Block {

    public CheckBlock {
        variants = Map.copyOf(variants);
    }
}
