package org.cadre.selection.panel;

import java.util.Map;

/**
 * One who may be drawn.
 *
 * @param pseudonym the name in everything that is published
 * @param features of each category of the pool the one that is true of the nominee
 */
public record Nominee(String pseudonym, Map<String, String> features) {

    public Nominee {
        features = Map.copyOf(features);
        if (!Words.isPseudonym(pseudonym)) {
            throw new IllegalArgumentException("This is no pseudonym: " + pseudonym);
        }
    }

    String feature(String category) {
        return features.getOrDefault(category, "");
    }
}
