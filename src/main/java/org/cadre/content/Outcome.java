package org.cadre.content;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a person can do afterwards.
 *
 * @param id unique in the module, for example {@code lo1}
 * @param bloom {@code remember}, {@code understand}, {@code apply}, {@code analyse}, {@code
 *     evaluate} or {@code create}
 */
public record Outcome(String id, String bloom, Map<String, String> text) {

    public Outcome {
        text = Collections.unmodifiableMap(new TreeMap<>(text));
    }
}
